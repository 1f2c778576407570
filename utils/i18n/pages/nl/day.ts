import type { Catalogue } from '../../catalogue.ts'
import type { DayKey } from '../en.ts'

/** Dutch texts of today's log: why a ticket got a nudge or none. */
export const dayNl: Catalogue<DayKey> = {
  dayLog: 'Vandaag, ticket voor ticket',
  dayLogHint:
    'Wat er gezegd is en waarom niet, alleen voor jou. Het staat alleen vandaag in het geheugen en wordt nooit bewaard of geëxporteerd.',
  dayLogNone: 'Er is vandaag nog geen ticket geopend.',
  dayLogCount: {
    one: '1 ticket vandaag, {told} met een seintje',
    other: '{n} tickets vandaag, {told} met een seintje',
  },
  dayLogTime: 'Tijd',
  dayLogWhat: 'Wat er gezegd is',
  dayLogTold: 'Seintje: {what}',
  s_nothing_due: 'Nu niets te doen',
  s_no_desk_hours: 'Geen seintje: geen openingstijden ingevuld',
  s_desk_closed: 'Geen seintje: de desk was dicht',
  s_stale: 'Geen seintje: de gegevens waren verouderd',
  s_done: 'Geen seintje: opgelost of gesloten',
  s_customer: 'Geen seintje: wacht op de klant',
  s_third_party: 'Geen seintje: wacht op een derde partij',
  s_planned: 'Geen seintje: wacht met opzet',
  s_too_young: 'Geen seintje: net binnen',
  s_colleague: 'Geen seintje: een collega had het open',
  s_not_ours: 'Geen seintje: ticket van iemand anders',
  s_unknown: 'Geen seintje: iets wat nodig is, was niet te lezen',
  s_large: 'Geen seintje: groot werk, om in te plannen',
  s_on_it: 'Geen seintje: je was ermee bezig',
  s_snoozed: 'Geen seintje: door jou uitgesteld',
  s_other_way: 'Geen seintje: op een andere manier geholpen',
  s_typing: 'Geen seintje: je was aan het schrijven',
  s_hidden: 'Geen seintje: het venster was verborgen',
  s_quiet: 'Geen seintje: stilte stond aan',
  s_no_breakpoint: 'Geen seintje: midden in je werk',
  s_budget: 'Geen seintje: de seintjes van vandaag waren op',
  s_already_told: 'Geen seintje: al gezegd, sindsdien niets nieuws',
  s_hold_out: 'Geen seintje: een van de tien zonder seintje',
  s_retired: 'Geen seintje: deze hint vraagt niet meer',
  s_switched_off: 'Geen seintje: deze hint staat uit',
}
