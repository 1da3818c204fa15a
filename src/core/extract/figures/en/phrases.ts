import type { Predicate } from './predicates.ts';

/** A phrase that says what happened: its words in order, each a set of forms; a trailing "?" marks a word that may be left out. */
export interface Phrase {
  words: readonly ReadonlySet<string>[];
  optional: readonly boolean[];
  predicate: Predicate;
}

const HOME = 'homes|home|houses|house|villages|village|towns|town|city|flats|apartments|neighbourhoods|area|farms';
const WHOSE = 'their|his|her|its|the';
const POWER = 'power|electricity|water|gas|heating|heat';

const rows: readonly (readonly [Predicate['measure'], Predicate['people'], Predicate['things'], readonly string[]])[] =
  [
    ['killed', 'people_killed', null, ['lost|lose|losing|loses their|his|her lives|life']],
    [
      'evacuated',
      'people_evacuated',
      null,
      [
        `left|leave|leaving|quit|abandoned|abandon ${WHOSE} ${HOME}`,
        'ordered|told|asked|advised|urged|forced to leave|evacuate|go',
        `forced|driven out? from|of ${WHOSE} ${HOME}`,
        'brought|taken|led|carried|moved|ferried|flown|driven|escorted to safety|shelters|safety',
      ],
    ],
    [
      'rescued',
      'people_evacuated',
      null,
      [
        'pulled|dug|brought|carried|lifted|plucked|winched|taken|hauled out? alive',
        'pulled|dug|plucked|winched|hauled|lifted out? from|out of? the|a rubble|river|sea|water|debris|ruins|wreckage|mud|lake|floodwater|floodwaters|snow|flames|roof|roofs|rooftops',
      ],
    ],
    [
      'ill',
      'people_injured',
      null,
      ['fallen|fell|fall|taken|falling|become|became|getting|got ill|sick', 'sickened|poisoned'],
    ],
    ['in intensive care', 'people_injured', null, ['in|into|to|under intensive care']],
    [
      'in hospital',
      'people_injured',
      null,
      [
        'being|been treated',
        'treated in|at|for|by',
        'receiving|received|needed|needing|require|required hospital|medical treatment|care|attention',
        'taken|rushed|brought|admitted|airlifted|sent|flown to|in the|a|local? hospital|hospitals',
        'in hospital|hospitals',
      ],
    ],
    [
      'in shelters',
      'people_displaced',
      null,
      [
        'in emergency|temporary|public|makeshift? shelters|tents|camps',
        'staying|living|sleeping|housed in|with|at emergency|temporary|makeshift? shelters|tents|camps|relatives|schools',
      ],
    ],
    ['returned', 'people_other', null, [`returned|return|gone|returning to? ${WHOSE}? home|homes|houses|villages`]],
    ['cut off', 'people_trapped', 'infrastructure_damaged', ['cut off']],
    ['snowed in', 'people_trapped', null, ['snowed in']],
    ['detained', 'people_detained', null, ['being held']],
    ['trapped', 'people_trapped', null, ['underground|entombed', 'below ground']],
    [
      'on strike',
      'people_other',
      null,
      [
        'on strike',
        'gone|went|going|go on strike',
        'joined|join|joining the|a|their? strike|walkout|walk-out|stoppage',
        'walked|walk|walking out',
        'downed|down|downing tools',
        'stopped|stop|stopping work',
      ],
    ],
    ['waiting', 'people_other', null, ['waiting|queuing|queueing for|to|at|in|off|outside|on']],
    [
      'flooded',
      null,
      'infrastructure_damaged',
      ['stood|stand|standing|stands? under water', 'under water', 'underwater|inundated|submerged|swamped'],
    ],
    [
      'without power',
      'people_other',
      'infrastructure_damaged',
      [`without|lost|losing|lose ${POWER}`, 'left without power|electricity|water|gas|heating'],
    ],
  ];

/** Phrases by the first word that they may begin with. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = indexed();

function indexed(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [measure, people, things, texts] of rows)
    for (const text of texts) {
      const parts = text.split(' ');
      const phrase = {
        words: parts.map((part) => new Set(part.replace('?', '').split('|'))),
        optional: parts.map((part) => part.endsWith('?')),
        predicate: { measure, people, things },
      };
      for (const first of phrase.words[0] ?? []) index.set(first, [...(index.get(first) ?? []), phrase]);
    }
  return index;
}

/** Verbs (dictionary form) that with "out", "alive" or "from the rubble" mean a rescue, before and around what they bring. */
export const FETCHING_VERBS: ReadonlySet<string> = new Set(
  'bring pull dig carry lift pluck winch haul fly ferry take move'.split(' '),
);
export const RESCUED: Predicate = { measure: 'rescued', people: 'people_evacuated', things: null };
/** Those of them that with "out" only say that people went, and the words for whoever takes out his own. */
export const MOVING_VERBS: ReadonlySet<string> = new Set('fly ferry move'.split(' '));
export const OWN: ReadonlySet<string> = new Set('its their his her our'.split(' '));
export const TAKEN_OUT: Predicate = { measure: 'evacuated', people: 'people_evacuated', things: null };
/** Verbs (dictionary form) that with "from" or "out of" drive people from where they live. */
export const DRIVING_VERBS: ReadonlySet<string> = new Set('force drive chase push expel'.split(' '));
export const DRIVEN: Predicate = { measure: 'displaced', people: 'people_displaced', things: null };
/** Verbs (dictionary form) before "to": what is given back had been lost. */
export const RESTORING_VERBS: ReadonlySet<string> = new Set('restore reconnect return'.split(' '));
export const GIVEN_BACK: Predicate = { measure: 'with power again', people: null, things: 'infrastructure_damaged' };
export const WITHOUT: Predicate = {
  measure: 'without power',
  people: 'people_other',
  things: 'infrastructure_damaged',
};
/** Services whose loss is damage. */
export const SUPPLIES: ReadonlySet<string> = new Set('power electricity water gas heating supply supplies'.split(' '));
