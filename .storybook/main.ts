import type {StorybookConfig} from '@storybook/web-components-vite';

/** Builds without a network and tells nobody about it. */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/docs/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', 'msw-storybook-addon'],
  staticDirs: [
    {from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js'},
    {from: '../test/support/map', to: '/map'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
} satisfies StorybookConfig;
