import { defineContentScript } from '#imports'
import { TOP_FRAME_MATCHES } from '@/utils/background/own-sites.ts'
import { startOverlay } from './start.tsx'

export default defineContentScript({
  matches: TOP_FRAME_MATCHES,
  runAt: 'document_idle',
  main: (ctx) => startOverlay(ctx, window),
})
