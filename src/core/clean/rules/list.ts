import { bylines } from './bylines.ts';
import { captionCopies, captions } from './captions.ts';
import { cueSentences } from './cue-sentences.ts';
import { donationAppeal } from './donation-appeal.ts';
import { furnitureLines } from './furniture-lines.ts';
import { gluedCopies } from './glued-copies.ts';
import { gluedHeadline } from './glued-headline.ts';
import { head } from './head.ts';
import { headings } from './headings.ts';
import { inlineFurniture } from './inline-furniture.ts';
import { liveEntries } from './live-entries.ts';
import { menuBars } from './menu-bars.ts';
import { paymentDetails } from './payment-details.ts';
import { repeats } from './repeats.ts';
import type { Rule } from './rule.ts';
import { runTogether } from './run-together.ts';
import { tail } from './tail.ts';

/**
 * The rules in order. First those that split, because a rule can only drop what stands alone; then those that know a line by
 * its words; then those that compare lines, which must not be misled by furniture between copies; last those that go by place.
 */
export const RULES: readonly Rule[] = [
  inlineFurniture, // buttons inside lines stand between the copies that the next rules compare
  liveEntries, // while clock, heading and sentence stand in one line
  runTogether, // before copies are compared, so that each sentence can be a copy by itself
  gluedHeadline, // before copies are compared: a headline may be repeated
  gluedCopies, // before captions, which are known by standing twice
  menuBars,
  furnitureLines, // whole lines first: "Want more? Sign up here" is one prompt
  cueSentences, // then sentence by sentence where a line speaks of signing up or giving
  donationAppeal,
  paymentDetails, // after appeals, which take whole passages around such details
  bylines,
  captions, // before repeats, which drop the second copy that captions are known by
  repeats,
  captionCopies,
  head, // by place: needs to know which line is the first paragraph
  tail,
  headings, // names what is left
];
