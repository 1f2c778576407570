import { defineConfig } from 'wxt'

export default defineConfig({ srcDir: '.', imports: false, modules: ['@wxt-dev/module-react'] })
