import type { TriggerTable } from '../table.ts';

/** Words for war, armed violence and what armies do. */
export const CONFLICT: readonly TriggerTable[] = [
  {
    cue: 'strike',
    verbs:
      'bomb bombard shell airstrike pummel blitz torpedo dynamite ambush detonate explode blow:blew:blown_up open_fire raid mortar carpet-bomb fire_on fire_at fire_upon blast set:set_off rain_down rocket machine-gun+ machinegun+ strafe attack launch_an_attack launch_a_missile launch_missile launch_missiles launch_rocket come:came_under_fire come:came_under_attack shoot:shot_down level_the set:set_on_fire firebomb',
    weakVerbs:
      'attack strike:struck:stricken hit:hit destroy target pound storm wreck flatten burn:burned:burnt demolish smash shatter intercept down~ set:set_fire set:set_ablaze',
    nouns:
      'airstrike air-strike bombing bombardment shelling bombing attack explosion blast missile rocket mortar air-raid raid ambush onslaught shellfire gunfire bomb car-bomb grenade dynamite barrage drone-strike carpet-bombing salvo arson firebombing terrorist-attack terrorist-action terrorist-act explosive-device incendiary-device petrol-bomb assault offensive shootout',
    weakNouns:
      'strike drone shell warhead crater artillery siren terrorism terrorist target fire rubble projectile explosive charge device aggression hit',
  },
  {
    cue: 'ground_fighting',
    verbs:
      'clash repel+ skirmish battle fight:fought_off besiege encircle storm exchange_fire engage_in_combat beat:beaten_back fight:fought_back',
    weakVerbs: 'fight:fought storm defend resist hold:held_out surround',
    nouns:
      'clash fighting combat firefight skirmish battle siege counterattack counter-attack counteroffensive counter-offensive gun-battle street-fighting hostility encirclement',
    weakNouns:
      'frontline front-line resistance troop soldier guerrilla rebel militia militant insurgent infantry battalion brigade defence defense war invasion conflict',
  },
  {
    cue: 'advance_retreat',
    verbs:
      'invade overrun:overran retake:retook:retaken recapture liberate withdraw:withdrew:withdrawn_from pull_out_of pull_back occupy annex',
    weakVerbs:
      'advance retreat withdraw:withdrew:withdrawn capture seize mass deploy redeploy take:took:taken_control gain_control regroup close_in stall inch_closer push_into push_back mobilise mobilize',
    nouns: 'incursion encroachment occupation withdrawal pullout annexation recapture mobilisation mobilization',
    weakNouns: 'advance retreat convoy column offensive deployment',
  },
  {
    cue: 'harm',
    verbs:
      'kill murder slay:slew:slain massacre die:died perish wound injure maim drown hurt:hurt lose:lost_their_lives lose:lost_his_life lose:lost_her_life pass_away hospitalise hospitalize bleed:bled_to_death burn:burned:burnt_to_death fall:fell:fallen_to_her_death fall:fell:fallen_to_his_death claim_the_lives',
    weakVerbs: 'suffer claim hospitalise',
    nouns: 'death casualty fatality victim killing corpse injury dead',
    weakNouns: 'body wound',
  },
  {
    cue: 'toll_report',
    verbs: 'have:had_lost',
    nouns: 'death-toll death_toll toll body-count casualty_figure',
    weakNouns: '',
  },
  {
    cue: 'detention_abduction',
    verbs:
      'kidnap+ abduct arrest detain take:took:taken_hostage hold:held_hostage jail imprison seize_hostage capture_alive apprehend round_up release_the_hostage free_the_hostage intern handcuff',
    weakVerbs: 'free surrender deport capture hold:held_captive release',
    nouns: 'kidnapping abduction hostage detention arrest captive prisoner_of_war raid_and_arrest',
    weakNouns: 'prisoner custody detainee ransom release kidnapper abductor captor',
  },
  {
    cue: 'humanitarian',
    verbs:
      'bring:brought_out bring:brought_to_safety pull:pulled_from pull:pulled_alive evacuate flee:fled displace airlift shelter_in starve rescue',
    weakVerbs: 'shelter escape strand trap+ help_refugee donate rehouse',
    nouns:
      'evacuation refugee corridor humanitarian aid_convoy famine displacement humanitarian_aid humanitarian_corridor ceasefire_corridor aid_worker relief_effort food_aid relief_worker food_shortage',
    weakNouns: 'shelter aid rescuer hunger donation evacuee migrant',
  },
];
