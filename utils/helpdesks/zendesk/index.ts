import type { HelpdeskPage } from '../helpdesk.ts'
import { isWriting } from '../surface.ts'
import { gather, gatherEarlier } from './gather.ts'
import { anchors, colleagueHere, messageTimes, theme } from './page.ts'

export const zendeskPage: HelpdeskPage = {
  id: 'zendesk',
  anchors,
  theme,
  composerBusy: isWriting,
  colleagueHere,
  messageTimes,
  gather,
  gatherEarlier,
}
