import type { Helpdesk } from '../helpdesk.ts'
import { isWriting } from '../surface.ts'
import { detect, MATCHES } from './detect.ts'
import { readEarlierTickets } from './earlier.ts'
import { anchors, messageTimes, theme } from './page.ts'
import { read } from './read.ts'

export const topdesk: Helpdesk = {
  id: 'topdesk',
  matches: MATCHES,
  detect,
  anchors,
  theme,
  composerBusy: isWriting,
  messageTimes,
  read,
  readEarlierTickets,
}
