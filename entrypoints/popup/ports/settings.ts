import type { SettingsPort } from '@/components/settings/ports.ts'
import { proposedZone } from '@/utils/settings/proposed-zone.ts'
import { changeSettings, loadSettings } from '@/utils/settings/storage.ts'
import { watchSettings } from '@/utils/settings/watch.ts'

export const settingsPort: SettingsPort = {
  load: loadSettings,
  change: changeSettings,
  watch: watchSettings,
  proposedZone,
}
