import { createRoot } from 'react-dom/client'
import { Overlay } from '@/components/overlay/Overlay.tsx'
import type { OverlayProps, OverlayView } from '@/components/overlay/props.ts'
import type { HelpdeskIo } from '@/utils/helpdesks/helpdesk.ts'
import { HELPDESK_PAGES } from '@/utils/helpdesks/pages.ts'
import { ask } from '@/utils/messaging/channel.ts'
import type { DraftFinding } from '@/utils/messaging/draft.ts'
import type { PageSetup } from '@/utils/messaging/protocol.ts'
import type { Activity } from '@/utils/page/activity.ts'
import { createHost } from '@/utils/page/host.ts'
import { watchTheme } from '@/utils/page/theme.ts'
import { createActions } from '@/utils/session/actions.ts'
import type { Doorway, Stage } from '@/utils/session/doorway.ts'
import { watchDraft } from '@/utils/session/draft-watch.ts'
import { watchFocus } from '@/utils/session/focus-watch.ts'
import { createLayout, LOOK_REST } from '@/utils/session/layout.ts'
import { DEFAULT_PLACES, loadPlaces, type Places, savePlaces } from '@/utils/session/places.ts'
import { sameThings } from '@/utils/session/same.ts'
import { createSpeakers } from '@/utils/session/speakers.ts'
import { openTicket } from '@/utils/session/ticket-session.ts'
import type { TicketRef } from '@/utils/ticket/ref.ts'

export interface StageOptions {
  readonly door: Doorway
  readonly activity: Activity
  readonly io: HelpdeskIo
  readonly ref: TicketRef
  readonly setup: () => PageSetup
}

/** After the agent's own press the page may have saved: look again once it has settled. */
const AFTER_ACTION = 1_500
/** How long after a press a change of the page may still be its save. */
const SAVING = 6_000

const NO_DRAFT: NonNullable<OverlayProps['draft']> = []

/** Opens one ticket: draws as soon as it is read, until closed or the page is left. */
export function createStage({ door, activity, io, ref, setup }: StageOptions): Stage {
  const { view, page, timers } = door
  const helpdesk = HELPDESK_PAGES[ref.helpdesk]
  const { document } = view
  const end = new AbortController()
  door.signal.addEventListener('abort', () => end.abort(), { signal: end.signal })
  const { signal } = end

  const host = createHost(document, setup().style)
  const root = createRoot(host.stage)
  const layout = createLayout({ document, helpdesk, ref, host: host.element })
  let places: Places = DEFAULT_PLACES
  /** Until then it is not known whether the agent put the overlay away: nothing asks yet. */
  let placesKnown = false
  let shown: OverlayView | null = null
  let savingUntil = 0
  let lookingAgain = false
  let picture: OverlayProps | null = null
  let drawing = false
  let draft: readonly DraftFinding[] = []

  const session = openTicket({
    document,
    helpdesk,
    ref,
    io,
    setup,
    activity,
    signal,
    unseen,
    onView(next, messages) {
      const wasDone = isDone(shown)
      shown = next
      if (isDone(next) && !wasDone) focus.tell()
      layout.messagesOf(messages)
      draw()
    },
  })
  const focus = watchFocus({
    view,
    now: Date.now,
    signal,
    report: (spent) => void ask('ticket.worked', { ref, spent }).catch(() => undefined),
  })
  const actions = createActions({
    session,
    places: () => places,
    setPlaces(next, store) {
      const wasUnseen = unseen()
      places = next
      if (wasUnseen && !unseen()) session.tick()
      draw()
      if (store) void savePlaces(helpdesk.id, next)
    },
    layout,
    current: () => shown,
  })
  const speakers = createSpeakers(setup, session.now)
  watchDraft({
    document,
    helpdesk: helpdesk.id,
    on: () => setup().replyCheck,
    check: (text) => ask('reply.check', { draft: text }),
    onFindings(found) {
      draft = found
      draw()
    },
    signal,
  })

  function unseen(): boolean {
    const { away, hidden } = places.shape
    return !placesKnown || away || hidden || document.hidden
  }

  function draw(anew = false): void {
    if (!door.isThere()) door.end()
    if (signal.aborted || shown === null) return
    const view = shown
    page.quietly(() => {
      if (!host.keep(Date.now())) return
      const { order, hideTimers, textScale, replyCheck } = setup()
      const { strip, card, messages, again } = layout.measure(places, view, anew)
      if (again) drawLater()
      const { speaker, stripSpeaker } = speakers()
      const next: OverlayProps = {
        view,
        speaker,
        stripSpeaker,
        skin: helpdesk.id,
        theme: helpdesk.theme(document),
        strip,
        card,
        messages,
        shape: places.shape,
        order,
        hideTimers,
        textScale,
        draft: replyCheck ? draft : NO_DRAFT,
        actions,
      }
      // Most settlings of a page move nothing of ours.
      if (sameThings(picture, next)) return
      picture = next
      root.render(<Overlay {...next} />)
    })
  }

  function drawLater(): void {
    if (drawing) return
    drawing = true
    timers.after(() => {
      drawing = false
      draw()
    }, LOOK_REST)
  }

  function ticking(): void {
    if (signal.aborted) return
    session.tick()
    timers.after(ticking, session.nextTick())
  }
  timers.after(ticking, session.nextTick())

  watchTheme(document, () => draw(), signal)
  view.addEventListener('pointerdown', noteAction, { capture: true, passive: true, signal })
  view.addEventListener('click', makeRoom, { capture: true, passive: true, signal })
  view.addEventListener('keydown', noteAction, { capture: true, passive: true, signal })

  const isOurs = (event: Event) => event.composedPath().includes(host.element)

  /** Any press or shortcut may have been "submit"; which it was is not looked at. Writing is no such thing. */
  function noteAction(event: Event): void {
    const { ctrlKey, metaKey } = event as KeyboardEvent
    if (isOurs(event) || (event.type === 'keydown' && !ctrlKey && !metaKey)) return
    savingUntil = Date.now() + SAVING
  }

  /** A press may have opened a menu of the page under us; showing one is no change that is observed. */
  function makeRoom(event: Event): void {
    if (!isOurs(event)) timers.frame(() => draw(true))
  }

  function lookAgain(): void {
    if (lookingAgain || Date.now() >= savingUntil) return
    lookingAgain = true
    timers.after(() => {
      lookingAgain = false
      session.ask('activity')
    }, AFTER_ACTION)
  }

  void loadPlaces(helpdesk.id).then((loaded) => {
    places = loaded
    placesKnown = true
    draw()
    if (shown !== null && !unseen()) session.tick()
  })

  return {
    settle() {
      lookAgain()
      draw()
    },
    back: () => session.ask('return'),
    state: () => {
      const assessment = session.current()
      return {
        source: assessment?.source ?? null,
        readAt: assessment?.readAt ?? null,
        trouble: session.trouble(),
        bad: assessment?.bad ?? [],
      }
    },
    close() {
      end.abort()
      root.unmount()
      host.remove()
    },
  }
}

function isDone(view: OverlayView | null): boolean {
  return view?.kind === 'ticket' && view.assessment.done
}
