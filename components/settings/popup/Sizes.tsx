import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import { NumberSetting } from '../kit/NumberSetting.tsx'
import { usePage } from '../kit/page.ts'

const SIZES = [
  { id: 's', name: 'sizeS', length: 'min' },
  { id: 'm', name: 'sizeM', length: 'h' },
  { id: 'l', name: 'sizeL', length: 'h' },
] as const satisfies readonly { id: string; name: PagesKey; length: 'h' | 'min' }[]

/** What S, M and L stand for. */
export function Sizes() {
  const { speaker } = usePage()
  return (
    <div className="grid grid-cols-3 items-start gap-2">
      {SIZES.map(({ id, name, length }) => (
        <div key={id} className="grid grid-cols-[auto_1fr] items-start gap-2">
          <span aria-hidden="true" className="leading-7">
            {speaker.t(name)}
          </span>
          <NumberSetting
            path={`team.sizes.${id}`}
            name={speaker.t('nSizes', { size: speaker.t(name) })}
            length={length}
            unit={speaker.t(length === 'h' ? 'unitHours' : 'unitMinutes')}
            bare
          />
        </div>
      ))}
    </div>
  )
}
