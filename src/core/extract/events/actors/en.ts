const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Nouns that complete the name of a state or people as an actor ("Russian forces"). */
export const GROUPS = set(
  'forces troops soldiers army navy police officials authorities government military rebels militants guerrillas fighters militia lawmakers president prime secretary chancellor governor mayor chairman minister ministry parliament court judge prosecutors scientists researchers residents leaders leader commander commanders team company firm party union unions residents investigators spokesman spokeswoman embassy intelligence coastguard coast guard administration regime allies aides relatives family exiles civilians citizens prisoners refugees migrants immigrants settlers workers farmers students fishermen journalists diplomats negotiators delegates senators lawyers doctors teachers companies firms banks investors tourists voters sailors pilots hostages',
);
/** Posts that stand before the name of the one who holds them ("union leader Ana Rilke"). */
export const HOLDERS = set(
  'president minister premier secretary chancellor governor mayor chairman judge leader commander spokesman spokeswoman',
);
/** Prepositions that put what happened inside or beside a place. */
export const INSIDE = set('in near outside inside across throughout around');
/** Small words inside a name. */
export const JOINED = set('of the de bin al van von es for');
/** Bodies that are named after what they are for. */
export const BODIES = set(
  'office institute centre center council association agency department bureau campaign bank committee fund foundation society movement alliance alternative network ministry secretary minister commission commissioner group doctors reporters people party union school court',
);
/** Whose bodies bear them in their name ("People's Assembly"). */
export const OWNERS = set('people women men workers farmers children veterans');
/** Last words of the names of streets, waters and buildings. */
export const SITES = set(
  'street road avenue lane square bridge river lake airport stadium highway boulevard beach bay valley drive terrace',
);
/** Last words of the names of bodies: "Food and Harbour Agency" is one. */
export const BODY_ENDS = set(
  'agency commission corporation service services department ministry council committee authority office board institute administration association organisation organization executive enforcement',
);
