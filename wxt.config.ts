import { defineConfig } from 'wxt';

/** One source for Chrome and Firefox, Manifest V3. What each permission is for stands in PRIVACY.md. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: {
    name: 'Previously',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
  },
});
