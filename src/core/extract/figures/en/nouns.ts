const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What kind of thing a counted noun names; it decides the category together with what happened. */
export type NounClass =
  | 'people'
  | 'forces'
  | 'soldiers'
  | 'equipment'
  | 'vehicles'
  | 'weapons'
  | 'buildings'
  | 'population'
  | 'money'
  | 'time'
  | 'other';

const SOLDIERS = words(`
troop troops soldier serviceman servicemen servicewoman servicewomen marine paratrooper conscript reservist fighter militant rebel insurgent guerrilla gunman gunmen
mercenary peacekeeper personnel combatant militiaman militiamen commando airman airmen sailor guardsman guardsmen jihadist terrorist extremist legionnaire infantryman warrior general admiral colonel
`);
const FORCES = words(`
battalion brigade regiment squadron platoon army corps contingent warship ship vessel submarine frigate destroyer carrier
`);
const PEOPLE = words(`
people person man men woman women child children boy girl baby infant toddler teenager teen adult civilian resident citizen villager passenger driver pilot crew
worker employee staff miner farmer fisherman fishermen student pupil teacher doctor nurse patient medic paramedic firefighter rescuer policeman policemen policewoman officer official
minister lawmaker senator member deputy leader activist protester protestor demonstrator migrant refugee evacuee survivor victim casualty fatality hostage prisoner inmate detainee captive
suspect journalist reporter photographer tourist pilgrim worshipper family household relative mother father parent son daughter brother sister wife husband widow orphan grandparent
voter elector juror lawyer judge witness defendant criminal robber thief trafficker smuggler player footballer athlete fan spectator supporter viewer user customer consumer client subscriber follower
volunteer engineer scientist researcher expert economist analyst trader investor shareholder owner manager director executive boss employer taxpayer pensioner homeowner tenant
foreigner immigrant asylum-seeker seeker expatriate national native local elder peasant labourer laborer contractor builder sailor seaman seamen captain guard bodyguard aide adviser advisor diplomat ambassador envoy delegate
priest nun monk bishop missionary jesuit cleric singer actor artist writer author musician dancer performer runner swimmer rower skier jockey batsman goalkeeper defender midfielder striker referee umpire mourner bather hiker climber camper lifeguard respondent participant attendee guest visitor shopper commuter motorist cyclist pedestrian
climber hiker skier swimmer diver surfer camper holidaymaker traveller traveler astronaut non-combatant noncombatant combatant human individual youth youngster kid adolescent twin
candidate applicant recruit graduate trainee apprentice colleague friend neighbour neighbor partner mourner body corpse bodies corpses dead death life lives soul head troublemaker rioter looter kidnapper attacker bomber assailant killer shooter sniper
leftist communist socialist republican democrat conservative liberal unionist trade-unionist separatist nationalist islamist nazi christian muslim jew catholic protestant sunni shia
mayor governor councillor councilor president bureaucrat servant clerk cashier cook chef waiter bartender cleaner mechanic electrician plumber technician operator programmer developer designer entrepreneur founder
cop detective agent spy inspector investigator prosecutor magistrate marshal sheriff ranger colonist settler nomad gypsy slave servant maid nanny stepchild grandchild grandchildren schoolchild schoolchildren schoolgirl schoolboy undergraduate professor scholar academic academician
saver depositor borrower commuter carer caregiver others staffer banker lender broker bondholder shopkeeper fisher hunter porter baker butcher painter rider racer warden guide waitress keeper informer businessman businessmen businesswoman servicemember congressman congressmen congresswoman chairman chairmen spokesman spokesmen cardinal pontiff pope amputee holder contender opponent frontrunner shortlister trafficker dealer grower picker peddler member-state invader occupier intruder hijacker arsonist vandal hooligan truant bachelor subscriber-base applicant superstar star celebrity donor recipient beneficiary claimant dependant dependent descendant adherent believer disciple sympathizer sympathiser collaborator dissident exile defector deserter captor crewman crewmen
walker rambler trekker angler rower canoeist skater sledger reenactor usher boarder beachgoer harvester picnicker
renter buyer midwife midwives surgeon dentist pharmacist reveller onlooker bystander docker dockworker trucker courier freelancer caretaker sibling newborn postgraduate lecturer imam rabbi postman legislator landlord squatter smoker drinker vaper addict diabetic sufferer jobseeker cadet veteran stewards filmmaker novelist reader listener gamer coder welder carpenter farmhand rancher herder shepherd trawlerman beekeeper
`);
const EQUIPMENT = words(`
tank warplane helicopter bomber drone armour armor howitzer launcher gun artillery cannon mortar radar warship submarine frigate
carrier apc ifv uav interceptor missile-system system battery transporter hovercraft
`);
const VEHICLES = words(`
plane aircraft jet vehicle truck lorry car boat ship vessel ambulance bus train tanker motorcycle motorbike airliner airplane taxi van ferry trawler yacht bicycle bike scooter tram
`);
const WEAPONS = words(`
missile rocket shell bomb mine grenade torpedo strike airstrike attack raid sortie blast explosion bombardment salvo barrage bullet round shot warhead munition mortar drone air-strike explosive car-bomb dynamite
`);
const BUILDINGS = words(`
school hospital home house building apartment flat block church mosque temple factory plant bridge shop store clinic kindergarten nursery university station substation warehouse hotel village town
facility depot refinery pipeline tower dam port airport runway market mall theatre theater museum library dwelling property structure residence office installation base airfield hangar road railway line pylon tent shelter
`);
/** Groups before "of" and a number: of people, and of anything else. */
export const CROWDS = words(
  'crew team group class squad staff party gang panel jury delegation workforce membership audience crowd congregation mob patrol troupe choir band',
);
/** Words after a number and a hyphen that say whom a group is made of. */
export const MEMBERS = words('member person man woman people strong');
export const COLLECTIVES = words('fleet herd flock convoy population');
const POPULATION = words('population inhabitants inhabitant');
const TIME = words(
  'day week month year hour minute second decade century night weekend morning evening afternoon quarter season term generation',
);

const CLASSES: readonly (readonly [NounClass, ReadonlySet<string>])[] = [
  ['population', POPULATION],
  ['soldiers', SOLDIERS],
  ['people', PEOPLE],
  ['vehicles', VEHICLES],
  ['equipment', EQUIPMENT],
  ['weapons', WEAPONS],
  ['buildings', BUILDINGS],
  ['forces', FORCES],
  ['time', TIME],
];
const TABLE: ReadonlyMap<string, NounClass> = new Map(
  [...CLASSES].reverse().flatMap(([kind, set]) => [...set].map((word) => [word, kind] as const)),
);

/** Peoples and callings by their endings: "Russians", "pianists". */
const PERSON_ENDING =
  /(?:ians?|ists?|[a-z]{2}man|[a-z](?<!speci|regi|abdo|bitu|acu)men|women|ologists?|crats|goers?|workers?|holders?|makers?|seekers?|keepers?|fighters?|owners?|drivers?|players?)$/;
const PEOPLES =
  /^(?:\p{Lu}\p{L}*(?:ans|ians|ese|ish|is|Spaniards|Scots|Slovaks|Uzbeks|Kazakhs|Tajiks|Cossacks|Philippines|Argentines|Turks|Poles|Arabs|Jews|Britons|Danes|Swedes|Finns|Serbs|Croats|Czechs|Kurds|Greeks|Thais|French|Dutch|Swiss))$/u;

/** The class of a noun by its dictionary form and the word as written. */
export function classOfNoun(lemma: string, written: string): NounClass {
  const lower = written.toLowerCase();
  const known = TABLE.get(lemma) ?? TABLE.get(lower) ?? TABLE.get(lower.replace(/s$/, ''));
  if (known) return known;
  return PERSON_ENDING.test(lemma) || PEOPLES.test(written) ? 'people' : 'other';
}
