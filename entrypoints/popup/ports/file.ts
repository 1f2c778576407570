import type { FilePort } from '@/components/settings/ports.ts'
import { applyTeam, undoableTeam, undoTeam } from '@/utils/settings/apply-file.ts'

/** @param onOwnTab false in a popup, which Firefox closes as soon as a file dialog opens. */
export function filePort(onOwnTab: boolean): FilePort {
  return {
    readsHere: onOwnTab || !import.meta.env.FIREFOX,
    save,
    apply: applyTeam,
    undoable: undoableTeam,
    undo: undoTeam,
  }
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
