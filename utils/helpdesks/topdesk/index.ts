import type { HelpdeskPage } from '../helpdesk.ts'
import { isWriting } from '../surface.ts'
import { gather, gatherEarlier } from './gather.ts'
import { anchors, messageTimes, theme } from './page.ts'

export const topdeskPage: HelpdeskPage = {
  id: 'topdesk',
  anchors,
  theme,
  composerBusy: isWriting,
  messageTimes,
  gather,
  gatherEarlier,
}
