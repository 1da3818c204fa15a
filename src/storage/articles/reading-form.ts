/**
 * How a reading looks as JSON, with the words that most readings have: the beginning of the dictionary by which readings are
 * deflated, so that no row has to say it again. What matters most stands last. It is part of the format of the database: another one
 * would be another `form` (see `article_versions`), and a test holds this one to the letter.
 */
export const READING_FORM = [
  '"people_missing""people_trapped""people_displaced""people_evacuated""people_detained""population""forces""equipment_lost"',
  '"weapons_used""infrastructure_damaged""percentage_poll""distance""duration""money""USD""EUR""percent""km""year""vehicle""building"',
  '"ground_fighting""advance_retreat""negotiation""diplomacy""sanction""humanitarian""detention_abduction""legal_political""election"',
  '"protest""death_of_notable""crime""accident""disaster""health""economy""science_technology""culture""sport""toll_report""strike"',
  '"measure":"killed""measure":"injured""measure":"destroyed""measure":"missing""measure":"fled""change":"up""change":"down"',
  '"bound":"at_least""bound":"more_than""bound":"up_to""bound":"nearly""bound":"fewer_than""bound":"about""status":"claimed"',
  '"status":"confirmed""status":"denied""status":"estimated""status":"planned""kind":"rate""kind":"poll""kind":"incident"',
  '{"id":"","url":"https://www.","outlet":null,"title":null,"author":null,"language":"en","published":{"date":"2026-01-01",',
  '"time":null,"certainty":"stated","evidence":[{"text":"","rule":"published","start":null,"end":null}]},"body":[{"text":"","kind":',
  '"heading","start":0,"end":1},{"text":"","kind":"caption","start":},{"text":"","kind":"list","start":},{"text":"","kind":"paragraph",',
  '"start":0,"end":1}],"removed":[{"text":"","reason":"","start":0,"end":1}],"dates":[{"text":"Monday","start":0,"end":1,"value":"P1D",',
  '"type":"DURATION","from":null,"to":null},{"text":"","start":0,"end":1,"value":"2026-01","type":"DATE","from":"2026-01-01","to":',
  '"2026-01-31"}],"figures":[{"text":"","start":0,"end":1,"value":null,"low":null,"high":null,"bound":"exact","unit":"people",',
  '"counted":"people","measure":null,"category":"people_killed","change":null,"claimant":"","claimantStart":0,"claimantEnd":1,',
  '"place":null,"asOf":{"from":"2026-01-01","to":"2026-01-01"},"status":"reported","kind":"total","sentence":"","sentenceStart":0,',
  '"sentenceEnd":1,"ledger":false,"importance":0.2},{"text":"","start":0,"end":1,"value":1,"low":null,"high":null,"bound":"exact",',
  '"unit":"","counted":"","measure":null,"category":"other","change":null,"claimant":null,"claimantStart":null,"claimantEnd":null,',
  '"place":"","asOf":{"from":null,"to":null},"status":"reported","kind":"other","sentence":"","sentenceStart":0,"sentenceEnd":1,',
  '"ledger":true,"importance":0.5}],"events":[{"type":"other","sentence":"","start":0,"end":1,"date":{"from":"2026-01-01","to":',
  '"2026-01-01"},"dateCertainty":"stated","place":null,"country":null,"status":"reported","actors":["",""],"claimant":null,"figures":',
  '[0,1],"importance":0.3},{"type":"statement","sentence":"","start":0,"end":1,"date":{"from":"2026-01-01","to":"2026-01-01"},',
  '"dateCertainty":"derived","place":"","country":"US","status":"reported","actors":[],"claimant":"","figures":[],"importance":0.4}]}',
].join('');
