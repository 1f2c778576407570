import { browser } from 'wxt/browser'
import { OVERLAY_PORT } from '@/utils/messaging/protocol.ts'
import { watchActivity } from '@/utils/page/activity.ts'
import type { Doorway, OpenStage } from '@/utils/session/doorway.ts'
import { ERRAND_EVERY, runErrand } from '@/utils/session/errands.ts'
import { createIo } from '@/utils/session/io.ts'
import type { TicketRef } from '@/utils/ticket/ref.ts'
import { createStage } from './stage.tsx'

/** What one document needs once to show tickets; returns how each is opened. */
export function prepareStage(door: Doorway): OpenStage {
  const { view, timers, signal } = door
  const { document } = view
  const activity = watchActivity(view, Date.now, signal)
  const io = createIo(view)
  let current: TicketRef | null = null

  connect(door)
  timers.every(() => {
    void runErrand({ document, activity }, current, io, signal).catch(() => undefined)
  }, ERRAND_EVERY)

  return (ref, setup) => {
    current = ref
    io.guard.renew()
    const stage = createStage({ door, activity, io, ref, setup })
    return {
      ...stage,
      close() {
        current = null
        stage.close()
      },
    }
  }
}

/**
 * A port to the background ends when the extension does. The worker's own sleep ends it too: then there is
 * nothing to do, and the next question wakes it.
 */
function connect({ signal, isThere, end }: Doorway): void {
  const port = browser.runtime.connect({ name: OVERLAY_PORT })
  port.onDisconnect.addListener(() => {
    if (!isThere()) end()
  })
  signal.addEventListener('abort', () => {
    try {
      port.disconnect()
    } catch {
      // Already gone.
    }
  })
}
