import { createRoot } from 'react-dom/client'
import { Options } from '@/components/settings/options/Options.tsx'
import '@/components/settings/style.css'
import { createPorts } from '../popup/ports/index.ts'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Options ports={createPorts()} />)
