import { Face } from '@/components/ui/Face.tsx'
import { Menu, type MenuItem } from '@/components/ui/Menu.tsx'
import type { Step } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { STEPS, stepWord } from './mood-text.ts'

interface MoodMenuProps {
  readonly step: Step | null
  readonly messageId: string
  readonly onClose: () => void
}

/** Five faces: the agent's reading outranks ours. */
export function MoodMenu({ step, messageId, onClose }: MoodMenuProps) {
  const { speaker, actions } = useOverlay()
  const items = STEPS.map(
    (each): MenuItem => ({
      key: String(each),
      label: stepWord(each, speaker),
      icon: <Face step={each} tone="palette" size="size-5" />,
      checked: each === step,
      onChoose() {
        onClose()
        actions.correctMood(messageId, each)
      },
    }),
  )
  return <Menu name={speaker.t('howReads')} items={items} onClose={onClose} />
}
