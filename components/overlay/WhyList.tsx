import type { Reason } from '@/utils/hints/hint.ts'
import { useOverlay } from './context.ts'

/** "Why do I see this?": each condition with the value that met it. */
export function WhyList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { speaker } = useOverlay()
  return (
    <dl className="mt-1 rule-t pt-2 text-label">
      {reasons.map((reason) => (
        <div key={reason.label} className="grid grid-cols-[26fr_54fr] gap-2 py-0.5">
          <dt className="text-ink-2">{speaker.t(reason.label)}</dt>
          <dd>{speaker.say(reason.value)}</dd>
        </div>
      ))}
    </dl>
  )
}
