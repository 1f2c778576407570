import { BLANK, KIND, LETTER } from '../model/fold.ts'
import type { Line } from './lines.ts'
import type { Mask } from './mask.ts'

const FENCE = /^(?:```|~~~)/
const LOG_START =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d[.,\]]|\d\d?[/.]\d\d?[/.]\d{2,4},? \d\d:\d\d:\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) {1,2}\d{1,2} \d\d:\d\d:\d\d|<\d{1,3}>)/i
const LOG_LEVEL =
  /^(?:\[(?:ERR(?:OR)?|WARN(?:ING)?|FATAL|INFO|DEBUG|TRACE|CRITICAL|SEVERE)\]|(?:ERROR|WARN|FATAL|INFO|DEBUG|TRACE|CRITICAL|SEVERE)(?::| \S*[._(\[]))/
const TRACE =
  /^(?:at [\w$.<>/[\] ]+\(|at \S+:\d+|File "[^"]+", line \d+|Traceback \(|Caused by: |Exception in thread|\.\.\. \d+ more|#\d+ +0x|[\w.$]+(?:Exception|Error): ?)/
const CODE =
  /^(?:[{}[\]();]+,?$|<\/?[a-z][\w:-]*(?:\s[^>]*)?>$|"[\w.-]+"\s*:|(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER)\s.+\b(?:FROM|INTO|SET|TABLE)\b|(?:import|export|const|let|var|function|class|def|public|private|return)\s.*[;{(=]|\$ |C:\\>|PS [A-Z]:|[A-Z_]{3,}=\S)/
const COMMAND_OUTPUT =
  /^(?:(?:ping|tracert|traceroute|nslookup|reply from|antwoord van|antwort von|inet6?) \S*[.:]\d|packets: sent|;; \w+ section|; <<>>)/i

/** A line with few letters among its signs: tables of numbers, hex, rulers. */
function isMostlySigns(look: string): boolean {
  if (look.length < 12) return false
  let letters = 0
  for (let i = 0; i < look.length; i++) {
    const kind = KIND[look.charCodeAt(i)]
    if (kind === LETTER || kind === BLANK) letters += 1
  }
  return letters < look.length * 0.5
}

/** True for a line of a log, a stack trace or code. */
export function isNoiseLine(look: string): boolean {
  return (
    LOG_START.test(look) ||
    LOG_LEVEL.test(look) ||
    TRACE.test(look) ||
    CODE.test(look) ||
    COMMAND_OUTPUT.test(look) ||
    isMostlySigns(look)
  )
}

/** Takes code blocks, log lines and stack traces away. */
export function dropNoiseLines(mask: Mask, lines: readonly Line[]): void {
  let fence: Line | null = null
  for (const line of lines) {
    if (FENCE.test(line.look)) {
      mask.drop((fence ?? line).from, line.to)
      fence = fence === null ? line : null
    } else if (fence === null && line.look !== '' && !mask.dropped(line.from) && isNoiseLine(line.look)) {
      mask.drop(line.from, line.to)
    }
  }
  if (fence !== null) mask.drop(fence.from, mask.text.length)
}

const LONGEST_WORD = 60
const ADDRESS =
  /^\W*(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:|\\\\\w|[a-z]:\\)|@[\w-]+\.|\.(?:com|net|org|nl|fi|de|be|at|ch|eu|io|local|example|test|lan|exe|dll|log|txt|pdf|docx?|xlsx?|csv|zip|png|jpe?g|msi|ps1|sh)\b/i
const UNIX_PATH = /^\W*(?:~|\.{0,2})\/[\w.-]+\/\S*$/
const HEX = /^\W*(?:0x[0-9a-f]+|[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2})\W*$/i
const TICKET_ID = /^[#[(]*(?=\S*\d)(?=\S*[A-Z_-])[A-Z][A-Z0-9_]*[-_ ]?\d[\w-]*[)\].,:;!?]*$/
const CODE_WORD = /[a-z_]\w*(?:::|->|\(\)|\.\w+\()|^\w*[a-z][A-Z]\w*[a-z][A-Z]\w*$|^[A-Z]+(?:_[A-Z0-9]+)+\W*$/
const TAG = /<\/?[a-z!][^<>]{0,300}>/gi

/** True for a word that names a thing rather than says something: addresses, paths, ids, identifiers. */
export function isNoiseWord(word: string): boolean {
  if (word.length < 4) return false
  if (word.length > LONGEST_WORD) return true
  if (word.includes('.') || word.includes('/') || word.includes('\\') || word.includes('@')) {
    if (ADDRESS.test(word) || UNIX_PATH.test(word)) return true
  }
  return HEX.test(word) || TICKET_ID.test(word) || CODE_WORD.test(word)
}

/** Takes addresses, ids and tags within `from` … `to` away. */
export function dropNoiseWords(mask: Mask, from: number, to: number): void {
  const { text } = mask
  const part = text.slice(from, to)
  if (part.includes('<')) {
    for (const tag of part.matchAll(TAG)) mask.drop(from + tag.index, from + tag.index + tag[0].length)
  }
  for (const found of part.matchAll(/\S+/g)) {
    if (isNoiseWord(found[0])) mask.drop(from + found.index, from + found.index + found[0].length)
  }
}
