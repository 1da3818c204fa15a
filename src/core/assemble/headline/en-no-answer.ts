/** English words of lines that tell that nothing is told: "declined to comment", "did not respond". Data only. */
export const NO_ANSWER =
  /\b(?:declined|refused) to (?:comment|answer|say|do so)\b|\b(?:did|has|have|had|does|do)(?: not|n['’]t) (?:immediately |yet )?(?:respond|responded|comment|commented|repl(?:y|ied))\b|\b(?:has|have) been (?:contacted|approached|asked) for (?:a )?(?:comment|response)\b/;
