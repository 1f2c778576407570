import { type Page, usePage } from '../kit/page.ts'
import { SelectField } from '../kit/value-fields.tsx'

const PRIORITIES = [0, 1, 2, 3, 4] as const

/** `P2`, or all of them for 0. */
export function priorityText(priority: number, speaker: Page['speaker']): string {
  return priority === 0 ? speaker.t('vAllPriorities') : `P${priority}`
}

interface PriorityFieldProps {
  readonly value: number
  readonly onGood: (priority: number) => void
}

/** One priority, or all. */
export function PriorityField({ value, onGood }: PriorityFieldProps) {
  const { speaker } = usePage()
  return (
    <SelectField
      name={speaker.t('priority')}
      value={String(value)}
      onGood={(priority) => onGood(Number(priority))}
      choices={PRIORITIES.map((priority) => ({
        value: String(priority),
        text: priorityText(priority, speaker),
      }))}
    />
  )
}
