import { CHOICES, isText, LONGEST, NOTE_KINDS, type NoteChange, type NoteKind } from '../../customer/notes.ts'
import type { OverlayKey } from '../../i18n/overlay/en.ts'
import type { TeamSettings } from '../../settings/schema.ts'
import type { Instant } from '../../ticket/reading.ts'
import type { HintContext } from '../context.ts'
import { quote, say } from '../fact.ts'
import type { Say } from '../hint.ts'
import { latestSignal } from '../signals.ts'

/** One thing the agent noted of the customer, with the day it was entered. */
export interface NoteLine {
  readonly kind: NoteKind
  readonly value: string
  readonly text: Say
  readonly at: Instant
  /** There is nothing else to choose. */
  readonly fixed: boolean
}

/** Something that can be noted: answers to choose from, or words up to a length. */
export interface NoteField {
  readonly kind: NoteKind
  readonly label: Say
  readonly choices: readonly { readonly value: string; readonly text: Say }[]
  /** The one answer there is, so that one press notes it. */
  readonly only: string | null
  /** Characters; null where answers are chosen. */
  readonly longest: number | null
}

/** What the card says of the customer: the agent's own notes first, then what the customer said. */
export interface CustomerView {
  readonly lines: readonly NoteLine[]
  /** The same in short, for a folded card. */
  readonly brief: readonly Say[]
  readonly fields: readonly NoteField[]
  /** The customer's own latest words on how to be reached, and the note they would make. */
  readonly said: { readonly sentence: string; readonly at: Instant; readonly as: NoteChange } | null
}

const FIELDS = NOTE_KINDS.map(
  (kind): NoteField => ({
    kind,
    label: say(`noteLabel_${kind}`),
    choices: isText(kind)
      ? []
      : CHOICES[kind].map((value) => ({ value, text: say(`note_${kind}_${value}` as OverlayKey) })),
    only: onlyOf(kind),
    longest: isText(kind) ? LONGEST[kind] : null,
  }),
)

function onlyOf(kind: NoteKind): string | null {
  return !isText(kind) && CHOICES[kind].length === 1 ? CHOICES[kind][0] : null
}

/** Notes on a person are kept where customers are no colleagues and the lead did not switch them off. */
export function keepsNotes({
  internalDesk,
  customerNotes,
}: Pick<TeamSettings, 'internalDesk' | 'customerNotes'>) {
  return !internalDesk && customerNotes
}

/** null where nothing may be noted, or it is not known of whom. Source rows 1.5, 4.16, 4.19, 0.30. */
export function customerViewOf(
  context: Pick<HintContext, 'ticket' | 'team' | 'history' | 'scored' | 'now'>,
): CustomerView | null {
  const { ticket, team, history } = context
  if (!keepsNotes(team) || !ticket.requester.known || history === null) return null
  const lines = NOTE_KINDS.flatMap((kind): NoteLine[] => {
    const entry = history.notes[kind]
    return entry === undefined
      ? []
      : [{ kind, ...entry, text: textOf(kind, entry.value), fixed: onlyOf(kind) !== null }]
  })
  return { lines, brief: briefOf(lines), fields: FIELDS, said: saidOf(context, history.notes.channel?.value) }
}

function textOf(kind: NoteKind, value: string): Say {
  if (!isText(kind)) return say(`note_${kind}_${value}` as OverlayKey)
  return say(kind === 'critical' ? 'noteImportant' : 'asIs', { text: value })
}

/** What must be known stands alone; loose words are only named. */
function briefOf(lines: readonly NoteLine[]): readonly Say[] {
  const critical = lines.find(({ kind }) => kind === 'critical')
  if (critical !== undefined) return [critical.text]
  const chosen = lines.filter(({ kind }) => !isText(kind)).map(({ text }) => text)
  return chosen.length > 0 ? chosen : lines.map(({ kind }) => say(`noteLabel_${kind}`))
}

/** Quoted, never guessed; what the agent noted alike needs no second line. */
function saidOf(
  context: Pick<HintContext, 'scored' | 'now'>,
  noted: string | undefined,
): CustomerView['said'] {
  const call = latestSignal(context, 'wants-call')
  const mail = latestSignal(context, 'wants-mail')
  const found = call !== null && (mail === null || call.at >= mail.at) ? call : mail
  const value = found === call ? 'call' : 'mail'
  if (found === null || value === noted) return null
  return { sentence: quote(found.sentence), at: found.at, as: { kind: 'channel', value } }
}
