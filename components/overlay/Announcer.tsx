import { useEffect, useRef, useState } from 'react'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'
import { useOverlay } from './context.ts'
import type { OverlayView } from './props.ts'

/** What of a view is worth announcing when it changes. */
interface Told {
  readonly nudge: string | null
  readonly promise: string | null
  readonly stale: boolean
}

/** A polite region that is there before it is used. Says changes of state, one at a time, never ticks. */
export function Announcer({ view, quiet }: { readonly view: OverlayView; readonly quiet: boolean }) {
  const { speaker } = useOverlay()
  const told = useRef<Told | null>(null)
  const [text, setText] = useState('')
  const now = toldOf(view)

  useEffect(() => {
    const said = quiet ? null : announcement(told.current, view, speaker)
    told.current = now
    if (said !== null) setText(said)
    // Only a change of state speaks; the figures in the view tick on.
  }, [now.nudge, now.promise, now.stale, quiet])

  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
    </div>
  )
}

function toldOf(view: OverlayView): Told {
  if (view.kind !== 'ticket') return { nudge: null, promise: null, stale: view.kind === 'trouble' }
  const { nudge, promise, stale } = view.assessment
  return { nudge: nudge?.id ?? null, promise: promise.state, stale: stale !== null }
}

/** The one sentence a change deserves, the most important first; null when nothing of note changed. */
export function announcement(
  before: Told | null,
  view: OverlayView,
  speaker: Speaker<OverlayKey>,
): string | null {
  if (view.kind !== 'ticket') return null
  const { nudge, promise, stale } = view.assessment
  if (nudge?.title && nudge.id !== before?.nudge)
    return speaker.t('announceNudge', { title: speaker.say(nudge.title) })
  // The first reading is no change: the agent has just opened the ticket.
  if (before === null || (before.promise === null && !before.stale)) return null
  if (stale?.since != null && !before.stale)
    return speaker.t('announceStale', { time: { time: stale.since } })
  if (promise.state !== before.promise) {
    if (promise.state === 'late') return speaker.t('announceLate')
    if (promise.state === 'paused') return speaker.t('announcePaused')
    if (promise.state === 'soon' && promise.remaining !== null)
      return speaker.t('announceSoon', { time: speaker.spoken(promise.remaining) })
  }
  return nudge === null && before.nudge !== null ? speaker.t('announceGone') : null
}
