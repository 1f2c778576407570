import { useRef, useState } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { LinkButton } from '@/components/ui/LinkButton.tsx'
import type { Assessment } from '@/utils/hints/assessment.ts'
import type { Hint } from '@/utils/hints/hint.ts'
import { useOverlay } from './context.ts'
import { SizePicker } from './SizePicker.tsx'
import { SnoozeMenu } from './SnoozeMenu.tsx'
import { WhyList } from './WhyList.tsx'

interface NudgeProps {
  readonly nudge: Hint
  readonly assessment: Assessment
  readonly loud: boolean
  readonly sizeFolded: boolean
  readonly onUnfoldSize: () => void
  /** Called before an action that takes the nudge away, so that the focus has somewhere to go. */
  readonly onLeave: () => void
}

const BUTTON = 'inline-flex min-h-8 items-center justify-center gap-1 rounded-inner px-3 py-1 text-body-mid'

/** The one thing to do: action, facts, now or later, why. */
export function Nudge({ nudge, assessment, loud, sizeFolded, onUnfoldSize, onLeave }: NudgeProps) {
  const { speaker, actions } = useOverlay()
  const [open, setOpen] = useState<'later' | 'why' | null>(null)
  const later = useRef<HTMLButtonElement>(null)
  const flip = (what: 'later' | 'why') => setOpen(open === what ? null : what)
  const leaving = (action: () => void) => () => {
    onLeave()
    action()
  }

  return (
    <section className={`p-3 ${loud ? 'bg-sunken' : 'bg-accent-soft'}`} data-nudge={nudge.id}>
      {nudge.title && <h3 className="mb-1 text-lead balanced">{speaker.say(nudge.title)}</h3>}
      <p>{nudge.fact.map((fact) => speaker.say(fact)).join(' ')}</p>
      {nudge.steps && (
        <ol className="mt-2 list-decimal pl-4.5">
          {nudge.steps.map((step) => (
            <li key={step.key} className="py-0.5">
              {speaker.say(step)}
            </li>
          ))}
        </ol>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <button
          data-primary=""
          onClick={leaving(actions.onItNow)}
          className={`${BUTTON} ${loud ? 'bg-ink text-surface' : 'bg-accent text-accent-ink'}`}
        >
          {speaker.t('imOnIt')}
        </button>
        <button
          ref={later}
          aria-haspopup="menu"
          aria-expanded={open === 'later'}
          onClick={() => flip('later')}
          className={`${BUTTON} frame-strong bg-surface`}
        >
          {speaker.t('snooze')}
          <Glyph name={open === 'later' ? 'up' : 'down'} />
        </button>
      </div>
      {open === 'later' && (
        <SnoozeMenu
          hint={nudge.id}
          at={assessment.at}
          onClose={() => {
            setOpen(null)
            later.current?.focus()
          }}
        />
      )}
      <div className="mt-1 ends">
        <LinkButton plain={loud} onClick={leaving(actions.otherWay)}>
          {speaker.t('otherWay')}
        </LinkButton>
        {sizeFolded && (
          <LinkButton plain={loud} expanded={false} onClick={onUnfoldSize}>
            {assessment.size === null
              ? speaker.t('sizeUnset')
              : speaker.t('sizeFolded', { size: assessment.size.toUpperCase() })}
          </LinkButton>
        )}
        <LinkButton plain={loud} expanded={open === 'why'} onClick={() => flip('why')}>
          {speaker.t('why')}
        </LinkButton>
      </div>
      {open === 'why' && <WhyList reasons={nudge.why} />}
      {!sizeFolded && (
        <SizePicker size={assessment.size} sizes={assessment.sizes} spread={assessment.work.spread} />
      )}
    </section>
  )
}
