import type { Catalogue } from '../../catalogue.ts'
import type { DayKey } from '../en.ts'

/** German texts of today's log: why a ticket got a nudge or none. */
export const dayDe: Catalogue<DayKey> = {
  dayLog: 'Heute, Ticket für Ticket',
  dayLogHint:
    'Was gesagt wurde und warum nicht, nur für Sie. Es bleibt nur heute im Arbeitsspeicher und wird nie gespeichert oder exportiert.',
  dayLogNone: 'Heute wurde noch kein Ticket geöffnet.',
  dayLogCount: {
    one: '1 Ticket heute, {told} mit Erinnerung',
    other: '{n} Tickets heute, {told} mit Erinnerung',
  },
  dayLogTime: 'Zeit',
  dayLogWhat: 'Was gesagt wurde',
  dayLogTold: 'Erinnerung: {what}',
  s_nothing_due: 'Jetzt nichts zu tun',
  s_no_desk_hours: 'Keine Erinnerung: keine Servicezeiten eingetragen',
  s_desk_closed: 'Keine Erinnerung: der Desk war geschlossen',
  s_stale: 'Keine Erinnerung: der Stand war veraltet',
  s_done: 'Keine Erinnerung: gelöst oder geschlossen',
  s_customer: 'Keine Erinnerung: wartet auf den Kunden',
  s_third_party: 'Keine Erinnerung: wartet auf Dritte',
  s_planned: 'Keine Erinnerung: wartet mit Absicht',
  s_too_young: 'Keine Erinnerung: gerade erst eingegangen',
  s_colleague: 'Keine Erinnerung: jemand aus dem Team war darin',
  s_not_ours: 'Keine Erinnerung: Ticket von jemand anderem',
  s_unknown: 'Keine Erinnerung: etwas Nötiges war nicht lesbar',
  s_large: 'Keine Erinnerung: große Arbeit, einzuplanen',
  s_on_it: 'Keine Erinnerung: Sie waren schon daran',
  s_snoozed: 'Keine Erinnerung: von Ihnen aufgeschoben',
  s_other_way: 'Keine Erinnerung: auf anderem Weg geholfen',
  s_typing: 'Keine Erinnerung: Sie haben gerade geschrieben',
  s_hidden: 'Keine Erinnerung: das Fenster war ausgeblendet',
  s_quiet: 'Keine Erinnerung: Ruhe war an',
  s_no_breakpoint: 'Keine Erinnerung: mitten in der Arbeit',
  s_budget: 'Keine Erinnerung: die Erinnerungen für heute waren aufgebraucht',
  s_already_told: 'Keine Erinnerung: schon gesagt, seitdem nichts Neues',
  s_hold_out: 'Keine Erinnerung: eines von zehn ohne Erinnerung',
  s_retired: 'Keine Erinnerung: dieser Hinweis fragt nicht mehr',
  s_switched_off: 'Keine Erinnerung: dieser Hinweis ist aus',
}
