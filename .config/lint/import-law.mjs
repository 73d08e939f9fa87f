import {readdirSync} from 'node:fs';

/**
 * Imports go down only: what each room of `src` may import, beside itself. A name is a room or a file of `src`; `lit` is the
 * library. What is not here may import nothing.
 */
const law = {
  model: [],
  localisation: [],
  'sample-town': [],
  contract: [],
  backend: ['model', 'contract', 'sample-town'],
  theme: ['lit'],
  context: ['backend/ports.ts', '@lit/context'],
  controllers: [
    'model',
    'context',
    'backend/ports.ts',
    'backend/backend-error.ts',
    'localisation',
    'lit',
    '@lit/context',
    'leaflet',
  ],
  ui: ['lit', 'theme'],
  // What several widgets show of the same thing, with its words.
  cards: ['model', 'localisation', 'theme', 'controllers', 'ui', 'lit'],
  // A widget opens the backend that its own attribute names: that is the one thing it needs of the adapters.
  widgets: [
    'model',
    'backend/ports.ts',
    'backend/backend-error.ts',
    'backend/adapters.ts',
    'localisation',
    'theme',
    'context',
    'controllers',
    'ui',
    'cards',
    'lit',
    '@lit/task',
    'docx',
    'altcha-lib',
  ],
  provider: ['context', 'backend/adapters.ts', 'lit', '@lit/context'],
  define: ['widgets', 'provider', 'context'],
  loader: ['define', 'context'],
  testing: ['backend', 'contract', 'model', 'sample-town', 'msw'],
  cli: ['backend', 'contract', 'model', 'sample-town'],
  diagnose: ['model', 'localisation', 'theme', 'context', 'ui', 'lit'],
  analytics: [],
};

/** Every package that some room may import; any other stays out of what a visitor's browser loads. */
const packages = ['lit', '@lit/context', '@lit/task', 'leaflet', 'docx', 'altcha-lib', 'msw'];

const isPackage = name => packages.includes(name);

const roomZones = Object.entries(law).flatMap(([room, allowed]) => {
  const message = `${room} may import ${allowed.join(', ') || 'nothing'} (imports go down only).`;
  return [
    {
      target: `./src/${room}`,
      from: './src',
      except: [room, ...allowed.filter(name => !isPackage(name))].map(name => `./${name}`),
      message,
    },
    {
      target: `./src/${room}`,
      from: './node_modules',
      // `lit` is a door to three packages.
      except: [
        'tslib',
        ...allowed.filter(isPackage),
        ...(allowed.includes('leaflet') ? ['@types/leaflet'] : []),
        ...(allowed.includes('lit') ? ['lit-html', 'lit-element', '@lit/reactive-element'] : []),
      ].map(name => `./${name}`),
      message,
    },
  ];
});

const widgetZones = readdirSync('src/widgets').map(widget => ({
  target: `./src/widgets/${widget}`,
  from: './src/widgets',
  except: [`./${widget}`],
  message: 'A widget never imports another widget.',
}));

const outsideZones = [
  {
    target: './demo/server',
    from: './src',
    except: ['./model', './contract', './sample-town'],
    message: 'The server shares rules and words with the widgets, and nothing else.',
  },
  {
    target: ['./test/e2e', './demo/site'],
    from: './src',
    message: 'Here only what is built may be used, as a site would.',
  },
  {target: './src', from: ['./test', './demo', './stories'], message: 'What is shipped knows nothing of its tests.'},
];

/** The import law as options of `import-x/no-restricted-paths`. */
export const importLaw = {zones: [...roomZones, ...widgetZones, ...outsideZones]};
