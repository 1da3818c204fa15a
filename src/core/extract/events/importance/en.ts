/** Words that carry no content of their own. */
export const STOP: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for and or but nor by with from as is are was were be been being has have had having do does did it its ' +
    'this that these those he she they we you i his her their our my your me him them us who whom whose which what when where why how ' +
    'after before over under into onto than then not no more most other such only own same so too very can will would could may might ' +
    'should must shall about amid during between against up out off down through while also just now there here all any both each few ' +
    'some if because until again further once said says say told mr mrs ms dr one two new year last first people'
  ).split(' '),
);

/** First words of a sentence that leans on the one before it. */
export const LEANING: ReadonlySet<string> = new Set(
  'he she it they we i this that these those but and so there you his her their its our such'.split(' '),
);
