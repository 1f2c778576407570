import type { Helpdesk } from '../helpdesk.ts'
import { isWriting } from '../surface.ts'
import { detect, detectList, EXAMPLES, MATCHES } from './detect.ts'
import { readEarlierTickets, readRows } from './lists.ts'
import { anchors, messageTimes, rows, theme } from './page.ts'
import { read } from './read.ts'

export const topdesk: Helpdesk = {
  id: 'topdesk',
  matches: MATCHES,
  exampleUrls: EXAMPLES,
  detect,
  detectList,
  anchors,
  theme,
  composerBusy: isWriting,
  messageTimes,
  rows,
  read,
  readEarlierTickets,
  readRows,
}
