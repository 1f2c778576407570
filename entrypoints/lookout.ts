import { defineUnlistedScript } from '#imports'
import { keepLookout } from '@/utils/session/lookout.ts'

/** The first script of a page, by the manifest or a granted site: small, as most pages show no ticket. */
export default defineUnlistedScript(() => keepLookout(window))
