import type { TriggerTable } from '../table.ts';

/** Words for what governments, parliaments, courts and parties do and say. */
export const POLITICS: readonly TriggerTable[] = [
  {
    cue: 'negotiation',
    verbs: 'negotiate mediate broker',
    weakVerbs: 'resume_talk',
    nouns:
      'negotiation peace_talk peace-talk ceasefire cease-fire truce armistice talk peace_deal peace_plan peace_process peace_agreement peace_accord trade_talk',
    weakNouns: 'negotiator dialogue mediator proposal compromise',
  },
  {
    cue: 'diplomacy',
    verbs: 'sign_an_agreement sign_a_treaty sign_a_deal recall_its_ambassador expel_diplomat sever_tie',
    weakVerbs: 'meet:met visit host join accede agree expel+ intervene veto recall arrive ratify',
    nouns: 'summit treaty ambassador state_visit bilateral resolution communique accord',
    weakNouns:
      'ambassador embassy diplomat foreign_minister meeting visit agreement envoy delegation phone_call call deal pact diplomacy alliance',
  },
  {
    cue: 'statement',
    verbs:
      'accuse condemn denounce warn vow pledge demand urge plead:pleaded:pled call_for call_on call_upon criticise criticize insist blame apologise apologize slam+ blast_the praise appeal_to reject_claim admit+ describe hail claim announce declare promise threaten deny reveal acknowledge reiterate stress reject challenge defend_his defend_her defend_their defend_its complain confirm brand rule_out rule_it_out lash_out hit:hit_back hit:hit_out speak:spoke:spoken_out back_the call_the predict implore beg+ deplore lament commend salute concede reaffirm endorse rage push_back_on scold mock congratulate reassure',
    weakVerbs:
      'propose recommend suggest disclose note express argue believe stipulate comment respond reply question unveil set:set_out welcome caution dismiss issue outline refuse offer hope fear welcome_the',
    nouns:
      'statement speech press_conference news_conference announcement accusation allegation condemnation apology warning ultimatum pledge backlash communique plea complaint',
    weakNouns: 'claim criticism comment appeal interview letter report row remark',
  },
  {
    cue: 'speech',
    verbs:
      'say:said tell:told add explain report state reply continue speak:spoke:spoken quote according write:wrote:written tweet point:pointed_out post inform assert indicate',
  },
  {
    cue: 'sanction',
    verbs:
      'sanction blacklist impose_sanction freeze:froze:frozen_the_assets freeze:froze:frozen_assets embargo impose_tariff',
    weakVerbs: 'impose boycott block',
    nouns: 'sanction embargo blacklist boycott asset_freeze trade_ban travel_ban tariff',
    weakNouns: 'ban restriction',
  },
  {
    cue: 'legal_political',
    verbs:
      'sentence convict ban+ acquit+ indict prosecute sue legislate impeach overturn_the_conviction plead:pleaded:pled_guilty plead:pleaded:pled_not_guilty outlaw resign appoint oust dissolve enact repeal pass_a_law pass_a_bill sign_into_law appear_in_court step+_down swear:swore:sworn_in charge_with found_guilty find:found_guilty hand+_down go:went:gone_on_trial extradite oust sack dismiss_the_minister topple reshuffle nominate decree',
    weakVerbs:
      'charge approve rule pass fine appeal amend propose file dismiss reinstate investigate probe order launch_an_investigation suspend shut:shut:shut back adopt take:took:taken_office',
    nouns:
      'verdict trial lawsuit legislation conviction indictment impeachment court ruling inquiry coup court_case resignation parliament constitution referendum criminal_case prosecution prosecutor extradition inquest tribunal supreme_court high_court cabinet_reshuffle watchdog',
    weakNouns:
      'law bill sentence judge jury charge act government minister policy reform appeal reshuffle investigation decree regulation permit senate congress assembly lawmaker mp councillor council budget',
  },
  {
    cue: 'election',
    verbs:
      're-elect elect win:won_the_election vote_for vote_against cast:cast_their_vote cast:cast_ballot cast:cast_their_ballot concede_defeat',
    weakVerbs: 'vote campaign poll',
    nouns:
      'election by-election ballot runoff run-off landslide general_election polling_station electorate presidential_race primaries exit_poll turnout',
    weakNouns:
      'vote candidate voter poll campaign party opposition seat constituency nomination nominee presidency primary',
  },
  {
    cue: 'protest',
    verbs:
      'protest riot+ take:took:taken_to_the_street demonstrate_against walk_out go:went:gone_on_strike down_tool stop+_work',
    weakVerbs: 'demonstrate rally march picket occupy_the',
    nouns:
      'protest protester demonstrator demonstration riot unrest rally walkout sit-in uprising picket general_strike civil_disobedience hunger_strike labour_strike rioter',
    weakNouns: 'march activist crowd looting marcher',
  },
];
