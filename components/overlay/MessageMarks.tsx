import { Face } from '@/components/ui/Face.tsx'
import type { MoodView } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { stepWord } from './mood-text.ts'
import type { MessagePlace } from './props.ts'

interface MessageMarksProps {
  readonly places: readonly MessagePlace[]
  readonly mood: MoodView
}

/** Face and word beside the timestamps of the customer's messages. Presses go through to the page. */
export function MessageMarks({ places, mood }: MessageMarksProps) {
  const { speaker } = useOverlay()
  return places.map(({ id, left, top }) => {
    const step = mood.messages.find((message) => message.id === id)?.step ?? null
    if (step === null) return null
    return (
      <span
        key={id}
        data-message={id}
        style={{ left, top }}
        className="pointer-events-none fixed -mt-2.5 flex h-5 items-center gap-1 quiet whitespace-nowrap"
      >
        <Face step={step} tone="palette" size="size-4" />
        {stepWord(step, speaker)}
      </span>
    )
  })
}
