import type { TriggerTable } from '../table.ts';

/** Words for crime, mishaps, nature, health, money, science, arts and games. */
export const SOCIETY: readonly TriggerTable[] = [
  {
    cue: 'crime',
    verbs:
      'murder assassinate stab+ rape rob+ burgle shoot:shot_dead gun+_down shoot:shot loot torture behead strangle execute smuggle mug+ hijack poison extort sabotage assault massacre machete bribe embezzle defraud vandalise vandalize torch knife lynch',
    weakVerbs:
      'steal:stole:stolen attack threaten hack launder abuse fire_at fire_on beat:beaten harass cheat deceive confess',
    nouns:
      'murder assassination robbery homicide stabbing shooting rape massacre burglary theft arson fraud manslaughter hijacking sabotage sexual_assault sexual_abuse death_squad corruption_scandal gunman murderer assassin knifeman shooter killer execution',
    weakNouns:
      'police suspect detective gun crime victim criminal attacker weapon knife theft hacker gang assailant offence cartel trafficker drug_trafficking bribery corruption abuse',
  },
  {
    cue: 'death_of_notable',
    verbs: 'die:died_aged die:died_at_the_age die:died_peacefully pass_away mourn',
    nouns: 'obituary state_funeral lying-in-state memorial_service',
    weakNouns: 'funeral tribute mourner coffin condolence',
  },
  {
    cue: 'accident',
    verbs: 'crash derail capsize collide run:ran_aground plunge_into crash-land overturn sink:sank:sunk',
    weakVerbs: 'collapse burn:burned:burnt catch:caught_fire skid+ electrocute leak',
    nouns:
      'crash collision derailment shipwreck plane_crash pile-up stampede wreckage car_crash accident crush mishap gas_leak oil_spill house_fire blaze',
    weakNouns: 'fire collapse firefighter spill',
  },
  {
    cue: 'disaster',
    verbs: 'erupt flood wash_away make:made_landfall burst:burst_its_bank give:gave_way',
    weakVerbs: 'submerge batter devastate engulf sweep:swept_away destroy swamp inundate rage',
    nouns:
      'earthquake quake tsunami hurricane cyclone typhoon tornado flood flooding wildfire landslide mudslide avalanche eruption drought aftershock bushfire heatwave blizzard volcano monsoon floodwater disaster forest_fire flash_flood dam_burst dam_failure',
    weakNouns:
      'dam wave mud storm rain wind magnitude snow rainfall temperature emergency rescuer survivor rubble weather tremor',
  },
  {
    cue: 'health',
    verbs: 'vaccinate diagnose infect hospitalise hospitalize quarantine test_positive',
    weakVerbs: 'treat cure contract prescribe spread:spread operate_on',
    nouns:
      'outbreak epidemic pandemic vaccine virus coronavirus disease infection vaccination cancer influenza bird_flu avian_flu swine_flu cholera measles ebola norovirus salmonella mpox polio foot-and-mouth diagnosis pneumonia lockdown side_effect clinical_trial covid heart_attack surgery transplant',
    weakNouns: 'patient hospital doctor nurse symptom health medicine treatment drug illness dose medic surgeon',
  },
  {
    cue: 'economy',
    verbs:
      'devalue default_on lay:laid_off cut:cut_interest_rate raise_interest_rate go:went:gone_bankrupt float_on file_for_bankruptcy',
    weakVerbs:
      'rise:rose:risen fall:fell:fallen soar plunge surge slump tumble cut:cut buy:bought sell:sold acquire invest launch hire export import grow:grew:grown shrink:shrank:shrunk drop+ climb jump raise earn trade hike merge price close_down open build:built announce_plan rebound',
    nouns:
      'inflation interest_rate recession stock_market unemployment redundancy takeover merger bankruptcy gdp layoff profit central_bank bailout shareholder stock_exchange economy exports earnings default devaluation job_cut trade_deficit trade_war price_rise',
    weakNouns:
      'price market share bank tariff import export trade cost investor company firm revenue sale billion growth tax wage debt deal currency dollar business industry retailer energy oil gas supply investment bond loan',
  },
  {
    cue: 'science_technology',
    verbs: 'blast_off lift_off discover decode orbit sequence_the launch_a_satellite',
    weakVerbs: 'launch develop invent land test detect publish unveil observe release upgrade',
    nouns:
      'spacecraft satellite telescope asteroid artificial_intelligence rocket_launch astronaut discovery fossil genome species space_station physicist astronomer lunar nasa data_breach cyberattack cyber-attack malware',
    weakNouns:
      'study software app research technology experiment robot chip planet space smartphone internet algorithm laboratory probe platform user ai computer researcher scientist journal glacier sensor',
  },
  {
    cue: 'culture',
    verbs: 'premiere star_in headline_the direct_the_film',
    weakVerbs: 'shortlist perform sing:sang:sung star publish exhibit unveil host play celebrate',
    nouns:
      'film festival album concert oscar grammy premiere box_office novel museum exhibition sitcom biopic movie musical eurovision documentary screenplay theatre broadcaster',
    weakNouns:
      'artist show award series stage band fan author song tour drama audience studio painting book tv gallery celebrity pope church',
  },
  {
    cue: 'sport',
    verbs: 'thrash trounce outclass equalise equalize headbutt qualify_for crash_out_of kick_off',
    weakVerbs:
      'beat:beaten win:won score defeat draw:drew:drawn lose:lost sign transfer play race knock_out coach train compete clinch draft',
    nouns:
      'championship tournament quarter-final semi-final semifinal quarterfinal olympics medal world_cup premier_league grand_prix touchdown hat-trick goalkeeper midfielder striker wicket innings playoff play-off marathon football rugby cricket tennis basketball grand_slam nfl nba champion quarterback stadium',
    weakNouns:
      'match goal title league club team season cup player game win victory defeat final coach race fixture round squad draft defender',
  },
];
