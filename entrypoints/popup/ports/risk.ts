import type { RiskPort } from '@/components/settings/ports.ts'
import { ask } from '@/utils/messaging/channel.ts'

export const riskPort: RiskPort = {
  sites: () => ask('risk.state', null),
}
