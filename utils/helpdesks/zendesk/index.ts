import type { Helpdesk } from '../helpdesk.ts'
import { isWriting } from '../surface.ts'
import { detect, MATCHES } from './detect.ts'
import { readEarlierTickets } from './earlier.ts'
import { anchors, messageTimes, theme } from './page.ts'
import { read } from './read.ts'

export const zendesk: Helpdesk = {
  id: 'zendesk',
  matches: MATCHES,
  detect,
  anchors,
  theme,
  composerBusy: isWriting,
  messageTimes,
  read,
  readEarlierTickets,
}
