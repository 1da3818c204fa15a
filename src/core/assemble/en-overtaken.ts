/** English words that tell whether a sentence about a vote looks ahead to it or gives its end. Data only; the rule stands beside. */

/** The vote is still to come, or goes on: "the country decides on Sunday whether", "voters are choosing". */
export const VOTE_AHEAD =
  /\b(?:decides|votes (?:on|in|today|tomorrow)|(?:will|is to|are to|prepares? to|set to) (?:vote|choose|elect|decide|pick)|(?:is|are|begun|began|begin|started) (?:voting|choosing|electing)|(?:go|goes|going|head|heads|heading) to the polls|polls? (?:open|opens|(?:has|have) opened))\b/i;

/** The vote is over, and who has won is told. */
export const VOTE_ENDED =
  /\b(?:won|wins|(?:re-?)?elected|beaten|beats|defeated|defeats|victory|victorious|winner|lost|loses|conceded|concedes|ousted|unseated)\b/i;
