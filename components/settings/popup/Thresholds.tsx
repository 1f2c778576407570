import { Fragment, useId } from 'react'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import { ErrorLine, LockLine } from '../kit/Notice.tsx'
import { useNumberDraft } from '../kit/NumberSetting.tsx'
import { usePage, useSetting } from '../kit/page.ts'
import { TextInput } from '../kit/TextInput.tsx'

const ROWS = [
  { id: 'p1', name: 'p1', long: 'p1' },
  { id: 'p2', name: 'p2', long: 'p2' },
  { id: 'p3', name: 'p3', long: 'p3' },
  { id: 'p4', name: 'p4', long: 'p4' },
  { id: 'unset', name: 'pUnset', long: 'pUnsetLong' },
] as const satisfies readonly { id: string; name: PagesKey; long: PagesKey }[]

const COLUMNS = [
  { id: 'stillMinutes', name: 'tellAfter', length: 'h' },
  { id: 'safeMarginMinutes', name: 'safeMargin', length: 'min' },
  { id: 'soonMinutes', name: 'soonFrom', length: 'min' },
] as const satisfies readonly { id: string; name: PagesKey; length: 'h' | 'min' }[]

const GRID = 'grid grid-cols-[44px_repeat(3,minmax(0,1fr))] gap-x-1'

/** Per priority: tell after, safe margin, soon from. A bad value has its reason under its row. */
export function Thresholds() {
  const { speaker } = usePage()
  const { locked } = useSetting('team.thresholds')
  return (
    <>
      <div aria-hidden="true" className={`${GRID} items-end pb-1 text-label text-ink-2`}>
        <span />
        {COLUMNS.map(({ id, name }) => (
          <span key={id}>{speaker.t(name)}</span>
        ))}
      </div>
      {ROWS.map(({ id, name, long }) => (
        <fieldset key={id} className={`${GRID} items-center py-0.5`}>
          <legend className="sr-only">{speaker.t(long)}</legend>
          <span aria-hidden="true" className="row-start-1 truncate" title={speaker.t(long)}>
            {speaker.t(name)}
          </span>
          {COLUMNS.map((column) => (
            <Fragment key={column.id}>
              <Cell row={long} path={`team.thresholds.${id}.${column.id}`} column={column} />
            </Fragment>
          ))}
        </fieldset>
      ))}
      {locked && <LockLine />}
    </>
  )
}

interface CellProps {
  readonly row: PagesKey
  readonly path: string
  readonly column: (typeof COLUMNS)[number]
}

function Cell({ row, path, column: { name, length } }: CellProps) {
  const { speaker } = usePage()
  const { locked } = useSetting(path)
  const id = useId()
  const full = speaker.t('cell', { row: speaker.t(row), column: speaker.t(name) })
  const draft = useNumberDraft(path, full, length)
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {full}
      </label>
      <TextInput
        control={{
          id,
          'aria-invalid': draft.error ? true : undefined,
          'aria-describedby': draft.error ? `${id}-error` : undefined,
          disabled: locked,
        }}
        draft={draft}
        numeric
        unit={speaker.t(length === 'h' ? 'unitHours' : 'unitMinutes')}
        className="row-start-1 w-full"
      />
      {draft.error && (
        <div className="col-span-3 col-start-2 pb-1">
          <ErrorLine id={`${id}-error`}>{draft.error}</ErrorLine>
        </div>
      )}
    </>
  )
}
