import { checkReply } from '../hints/reply-check.ts'
import type { Language } from '../i18n/language.ts'
import type { DraftFinding } from '../messaging/draft.ts'
import type { TeamSettings } from '../settings/schema.ts'
import type { RulesInForce } from './rules-in-force.ts'

/** More would be a lecture. */
const MOST = 5
/** A long piece is told by its beginning. */
const LONGEST_QUOTE = 90

/** Off by default, and never on in works-council mode. */
export function checksReplies({ hints, worksCouncilMode }: TeamSettings): boolean {
  return hints.replyCheck && !worksCouncilMode
}

export interface ReplyRooms {
  readonly rules: () => Promise<RulesInForce>
  /** The draft's own language; null where it is none of ours. */
  readonly languageOf: (text: string) => Promise<Language | null>
}

/** Plain-language check of a draft; it is looked at here and forgotten, nothing is counted or stored. */
export async function checkDraft(
  { rules, languageOf }: ReplyRooms,
  draft: string,
): Promise<readonly DraftFinding[]> {
  if (!checksReplies((await rules()).settings.team)) return []
  const language = await languageOf(draft)
  if (language === null) return []
  return checkReply(draft, language)
    .slice(0, MOST)
    .map(({ from, to, suggestion }) => ({ quote: brief(draft.slice(from, to)), suggestion }))
}

function brief(piece: string): string {
  const text = piece.replace(/\s+/g, ' ').trim()
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()} …`
}
