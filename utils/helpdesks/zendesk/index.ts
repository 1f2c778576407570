import type { HelpdeskPage } from '../helpdesk.ts'
import { isWriting } from '../surface.ts'
import { detect, MATCHES } from './detect.ts'
import { gather, gatherEarlier } from './gather.ts'
import { anchors, colleagueHere, messageTimes, theme } from './page.ts'

export const zendeskPage: HelpdeskPage = {
  id: 'zendesk',
  matches: MATCHES,
  detect,
  anchors,
  theme,
  composerBusy: isWriting,
  colleagueHere,
  messageTimes,
  gather,
  gatherEarlier,
}
