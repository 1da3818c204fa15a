/** English words that tell how far a statement is vouched for. All are tried on the clause around a figure. */
export const ESTIMATED =
  /\b(?:estimat(?:e|es|ed|ing)|thought to|believed to|feared?|fears|may have|might have|could have|could|might|may be|possibly|probably|likely|presumed|suspected|projected|projections?|forecasts?|expected to|expects|predict(?:s|ed)?|unconfirmed|as yet unverified|guess(?:es|ed)?)\b/i;
/** Intentions, when they stand before the figure. */
export const INTENDED =
  /\b(?:plans? to|planned|planning|intends? to|pledge[sd]?|promise[sd]?|vow(?:s|ed)|propos(?:es|ed|al|ing)|agreed to|aims? to|hopes? to)\b/i;
/** What is still to come, before the figure or close behind it. */
export const COMING = /\b(?:will|(?:is|are|was|were) (?:to|due to|set to)|going to|scheduled)\b/i;
export const CONFIRMED =
  /\b(?:confirm(?:s|ed|ing)?|verified|independently|officially recorded|documented|autopsy|identified the bodies)\b/i;
export const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|rejected|refut(?:es|ed)|dismiss(?:es|ed)|dispute[sd]?|no evidence|false claims?|falsely)\b/i;
export const UNCONFIRMED =
  /\b(?:not|never|un|yet to be|could not|cannot be|not been|without)[- ]?(?:be )?(?:independently )?(?:be )?(?:confirm|verif)/i;
