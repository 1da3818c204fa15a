import type { Exception } from '../table.ts';

/** Beasts, wild and tame: what befalls them is no attack, rescue or capture of people. */
const BEASTS =
  'animal animals alpaca alpacas bat bats bear bears bee bees bird birds bug bugs camel camels cat cats chicken chickens cow cows crocodile crocodiles deer ' +
  'dog dogs dolphin dolphins donkey donkeys eagle eagles elephant elephants fox foxes giraffe giraffes goat goats goose gorilla gorillas hedgehog ' +
  'hedgehogs hippo hippos horse horses kangaroo kangaroos kitten kittens koala koalas lion lions lizard lizards llama llamas monkey monkeys moose ' +
  'otter otters owl owls panda pandas parrot parrots penguin penguins pig pigs pony puppy puppies python pythons rabbit rabbits raccoon rhino rhinos ' +
  'seal seals sheep snake snakes spider spiders squirrel squirrels swan swans tiger tigers tortoise tortoises turtle turtles walrus whale whales wolf ' +
  'wolves zebra zebras';

/** Words of one cue that tell another, or nothing, beside certain neighbours. First fit wins. */
export const EXCEPTIONS: readonly Exception[] = [
  { words: 'attack', before: 'heart panic asthma anxiety', cue: 'health' },
  { words: 'attack', before: 'cyber hacking ransomware phishing', cue: 'science_technology' },
  { words: 'attack', before: 'verbal scathing personal stinging', cue: 'statement' },
  {
    words: 'attack',
    after: "record policy plan plans decision critics government's budget proposal media press",
    cue: 'statement',
  },
  { words: 'attack', after: 'helicopter dog midfielder winger minded', cue: null },
  { words: 'bomb', after: 'box office', cue: 'culture' },
  { words: 'bomb', before: 'photo bath sex cherry', cue: null },
  {
    words: 'strike',
    before: 'rail tube teachers nurses doctors workers union pay labour labor postal train hunger bus',
    cue: 'protest',
  },
  { words: 'strike', after: 'action ballot picket', cue: 'protest' },
  {
    words: 'strike',
    before:
      'indefinite wildcat dock dockers miners pilots drivers staff hour day week month day-long week-long month-long',
    cue: 'protest',
  },
  { words: 'strike', before: 'lightning', cue: 'disaster' },
  { words: 'strike strikes struck striking', after: 'balance chord deal tone gold it', cue: null },
  { words: 'hit hits', after: 'song single album record show film movie musical series', cue: 'culture' },
  {
    words: 'hit hits hitting',
    before: 'greatest biggest chart breakthrough breakout debut pop smash box-office viral',
    cue: 'culture',
  },
  {
    words: 'hit struck hitting',
    after: 'van car bus train tram lorry truck vehicle taxi motorcycle bicycle cyclist pedestrian',
    cue: 'accident',
  },
  { words: 'hit hits', after: 'back out', cue: 'statement' },
  { words: 'kicked kick kicks', after: 'negotiations talks campaign trial tour summit debate project', cue: null },
  { words: 'hit hits', after: 'target milestone high low headlines road', cue: null },
  {
    words: 'shot shots shoot shoots shooting',
    after: 'film movie video scene goal wide put target photo photograph documentary scenes',
    cue: null,
  },
  {
    words: 'shot shoot shoots shooting',
    before: 'price prices inflation costs rents demand shares profits yields',
    cue: 'economy',
  },
  { words: 'shot shots', before: 'tee penalty free jump parting free-throw long booster flu vaccine', cue: null },
  { words: 'explosion explode explodes exploded', after: 'popularity demand interest onto', cue: null },
  { words: 'explosion', before: 'population popularity', cue: null },
  {
    words: 'battle battles fight fights fighting fought combat combating',
    after:
      'cancer illness disease addiction inflation depression crime corruption obesity climate trafficking drugs smuggling poverty hunger racism fraud blaze wildfire wildfires pandemic piracy discrimination',
    cue: null,
  },
  { words: 'fight fights fighting fought', after: 'bring save preserve restore reform survive', cue: null },
  { words: 'battle battles fight fighting', before: 'legal court custody', cue: 'legal_political' },
  { words: 'battle fight', before: 'title relegation promotion bidding boxing', cue: 'sport' },
  { words: 'clash clashes clashed', before: 'league cup title sunday saturday', cue: 'sport' },
  {
    words: 'win wins won winning',
    after:
      'term vote votes election elections seat seats majority presidency runoff run-off referendum primary ballot mandate re-election mayoralty',
    cue: 'election',
  },
  { words: 'clash clashes', after: 'personalities colours schedules dates', cue: null },
  { words: 'war', before: 'price bidding trade tariff', cue: 'economy' },
  { words: 'war', before: 'world cold civil culture star', cue: null },
  {
    words: 'raid',
    before: 'police dawn drugs fbi customs agents officers detectives prosecutors',
    after: 'police officers detectives agents customs',
    cue: 'detention_abduction',
  },
  { words: 'shell shells shelled', after: 'oil plc company suit peas', cue: 'economy' },
  { words: 'rocket rockets', after: 'science salad', cue: null },
  {
    words: 'rocket rockets rocketed',
    after: 'lab nasa spacex orbit satellite probe capsule spaceport liftoff',
    cue: 'science_technology',
  },
  { words: 'fire', before: 'under open cease', cue: 'strike' },
  { words: 'fire', after: 'brigade station alarm sale', cue: null },
  { words: 'fire', after: 'broke breaks spread swept raged smouldered', cue: 'accident' },
  { words: 'blast blasts blasted', after: 'home winner equaliser goal', cue: 'sport' },
  { words: 'kill kills killed', after: 'bill proposal deal joke time game career', cue: null },
  { words: 'murder', before: 'getting', cue: null },
  { words: 'die died dying death', before: 'to', after: 'for hard out', cue: null },
  { words: 'crash crashed', before: 'market stock server website price', cue: 'economy' },
  { words: 'crash crashed', after: 'out', cue: 'sport' },
  { words: 'storm stormed', after: 'off out ahead lead victory', cue: null },
  { words: 'flood floods flooded', after: 'with market tributes complaints calls applications', cue: null },
  { words: 'earthquake quake', before: 'political', cue: null },
  { words: 'talk talks', before: 'to small pep pillow', cue: null },
  { words: 'talk talks', after: 'show about radio', cue: null },
  { words: 'sentence', before: 'first last next', cue: null },
  { words: 'charge charges', before: 'in extra service delivery no', cue: null },
  { words: 'arrest', before: 'cardiac', cue: 'health' },
  { words: 'capture captured', after: 'imagination hearts moment attention mood', cue: null },
  {
    words: 'seize',
    after: 'yacht superyacht assets drugs cocaine phones property documents yachts',
    cue: 'legal_political',
  },
  { words: 'target targets targeted', before: 'sales net-zero climate inflation growth', cue: null },
  { words: 'blown blow blew', after: 'away whistle', cue: null },
  {
    words: 'erupt',
    before:
      'celebrations celebration applause cheers cheering laughter crowd stadium row controversy scandal debate outrage',
    cue: null,
  },
  {
    words: 'erupt',
    before: 'fighting clashes clash violence gunfire gunfight battle battles',
    cue: 'ground_fighting',
  },
  {
    words: 'erupt',
    before: 'protest protests riot riots unrest demonstrations demonstration',
    cue: 'protest',
  },
  { words: 'erupt', before: 'fire blaze flames', cue: 'accident' },
  {
    words: 'injury',
    before: 'knee ankle hamstring groin calf thigh achilles ligament season-ending',
    cue: 'sport',
  },
  {
    words: 'walkout',
    before: 'delegation delegates negotiators talks diplomats',
    cue: 'negotiation',
  },
  {
    words: 'vote',
    before:
      'parliament parliamentary lawmakers senate senators congress mps assembly committee council councillors deputies',
    cue: 'legal_political',
  },
  {
    words: 'reject dismiss deny',
    before: 'court courts judge judges tribunal justices magistrate',
    cue: 'legal_political',
  },
  {
    words: 'suspend halt',
    after: 'deliveries shipments production flights sales exports imports trading orders',
    cue: 'economy',
  },
  {
    words: 'primary',
    after: 'school care schools source reason concern aim cause focus index train station',
    cue: null,
  },
  { words: 'budget', after: 'billion million trillion deficit surplus', cue: 'economy' },
  { words: 'siege', before: 'mentality', cue: null },
  { words: 'invasion', before: 'pitch privacy', cue: null },
  { words: 'offensive', before: 'charm', cue: 'diplomacy' },
  { words: 'offensive', after: 'language remarks remark word coordinator lineman comments tweet', cue: null },
  { words: 'striker strikers', before: 'union picketing', cue: 'protest' },
  { words: 'court courts', before: 'tennis centre food basketball', cue: null },
  { words: 'assault', before: 'sexual indecent common', cue: 'crime' },
  { words: 'virus', before: 'computer', cue: 'science_technology' },
  {
    words: 'shut shuts shutting',
    before:
      'airport airports airspace border borders metro subway railway network station stations school schools port ports road roads bridge tunnel',
    cue: 'legal_political',
  },
  {
    words: 'shut shuts shutting',
    after:
      'airport airports airspace border borders metro subway railway network station stations school schools port ports road roads bridge tunnel',
    cue: 'legal_political',
  },
  { words: 'shut shuts shutting', after: 'eyes mouth out sheet', cue: null },
  {
    words: 'train trains',
    after:
      'company companies operator service services station stations driver drivers network line lines passengers ticket tickets',
    cue: null,
  },
  { words: 'train trains', before: 'freight passenger commuter high-speed express international', cue: null },
  { words: 'coach coaches', after: 'crash tour station passengers', cue: null },
  {
    words: 'sign',
    after:
      'agreement agreements treaty treaties pact deal accord accords document documents memorandum declaration protocol',
    cue: 'diplomacy',
  },
  { words: 'sign', after: 'law bill decree order legislation', cue: 'legal_political' },
  { words: 'nominate', after: 'prize award awards oscar oscars grammy', cue: 'culture' },
  { words: 'join', after: 'club team side squad', cue: 'sport' },
  { words: 'join', after: 'protest protests march strike rally', cue: 'protest' },
  { words: 'join', after: 'company firm board staff call programme', cue: null },
  { words: 'attack rescue trap save capture', before: BEASTS, after: BEASTS, cue: null },
  { words: 'burn', before: 'suffer suffered suffers sustained sustaining treated degree extensive', cue: 'accident' },
  { words: 'smash', after: 'record records', cue: null },
];
