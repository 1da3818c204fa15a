/** English words by which articles portray and explain. Data only; the rules stand beside. */

/** First sentences that portray somebody: "Anna Berg was just 14 when", "Ole Dahl is no longer buying", "On the day of the vote, Anna had planned". */
export const PORTRAYS =
  /^(?:\p{Lu}[\p{L}'’-]+ ){2,3}(?:was (?:just |only )?\d{1,2} when|is no longer|remembers|still remembers|can still|had (?:always|never)|never (?:thought|imagined|expected)|did(?:n['’]t| not) (?:think|imagine|expect|plan|know))\b|^(?:On|In|At|When|As|After|Before|While|Until) [^,“”"]{5,90}, \p{Lu}\p{Ll}+ (?:had (?:planned|hoped|dreamed|dreamt|always|never|been (?:planning|hoping|looking))|was (?:planning|hoping|looking forward|getting ready|at home|asleep)|woke|knew|felt)\b/u;

/** Somebody says or found it. */
export const FINDS =
  /\b(?:[Aa]ccording to|says?|said|told|suggests?|shows?|found|finds|estimates?|estimated|reports?|reported|warns?|warned|believes?|argues?|predicts?|expects?|hopes?)\b/;

/** What somebody just named goes on to say. */
export const BY_PRONOUN =
  /^(?:He|She) (?:also )?(?:says?|said|adds?|added|believes?|argues?|argued) (?:that )?(?!(?:the|this|these|that|it|they|he|she|there|in|at|on|we)\b)/;
