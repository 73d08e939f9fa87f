/** A module, and all that it imports. `follow` says which imports. */
const withImports = (id, follow, found = new Set()) => {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of follow(id)) withImports(next, follow, found);
  return found;
};

/** What only <verbind-backend> needs of Lit stays with it. */
const isProviders = path => /@lit\/context\/.*(context-provider|value-notifier)/.test(path);

/** What two bundles on a page share with each other by way of the page. A directive is a part of the widget that uses it. */
const isLit = path =>
  /node_modules\/(lit|lit-html(?!\/directives)|lit-element|@lit\/[\w-]+|tslib)\/|\/(define\/define|context\/.*)\.js$/.test(
    path,
  );

/** By the modules that need it, where the imports alone do not say what comes at the same time. */
const named = [
  // A contact finder begins by asking for contact points, and others ask for them later; who shows one has its card.
  [
    'contact-points',
    /\/backend\/rest\/(contact-points|wire-contact-point)\.js$|\/contact-point-parser\.js$|\/cards\/contact-point\/(?!contact-details|save-|.*\.(en|fy)\.js)/,
  ],
  // The form begins by asking for its settings.
  [
    'initiative-form',
    /\/backend\/rest\/(initiatives|initiative-settings)\.js$|\/initiative-settings-parser\.js$|\/model\/initiative\/settings-of\.js$/,
  ],
  // A tracker begins by asking for one project with its news, and others ask for projects later; what only lists or sends is not among that.
  [
    'projects',
    /\/backend\/rest\/(projects|project-details|project-hrefs|wire-project|wire-project-details)\.js$|\/project-(details-)?parsers?\.js$|\/model\/project\/participation\.js$/,
  ],
  ['sending', /\/backend\/rest\/(initiative-sending|send|upload|reply)\.js$|\/initiative-parsers\.js$/],
  // A page that looks for contacts in files has no use for the projects.
  ['files-projects', /\/backend\/files\/project-|\/model\/project\/in-area\.js$/],
  // What somebody chooses from comes when a field is touched.
  ['lists', /\/backend\/rest\/(wire-)?lists\.js$|\/list-parsers\.js$|\/controllers\/municipality\.js$/],
  ['files-backend', /\/backend\/files\/|\/model\/(match|words-rank|place-at|geometry|chain)\.js$/],
  // What understands places and typing errors comes with the first key that is pressed.
  [
    'places',
    /\/backend\/(places\/|rest\/places\.js$)|\/place-parser\.js$|\/model\/(fold|near|postal-code|geo-coordinates|area-codes|places-in-areas)\.js$/,
  ],
];

/** What a widget asks for at once, though its code is imported only later: one file has it too. */
const begins = {
  'contact-finder': ['contact-points'],
  'initiative-form': ['initiative-form'],
  'progress-tracker': ['projects'],
};

/** Where is what one widget begins with and others need later: they should not have to fetch the widget for it. */
const lent = {'contact-finder': 'contact-points', 'initiative-form': 'initiative-form', 'progress-tracker': 'projects'};

/** The chunks of a widget in one file. @param widget name of the file */
export const inOneFile = widget => {
  const wanted = named.filter(([name]) => begins[widget].includes(name)).map(([, pattern]) => pattern);
  return id => {
    const path = id.replaceAll('\\', '/');
    const isEntry = path.endsWith(`/define/direct-${widget}.js`);
    return isEntry || wanted.some(pattern => pattern.test(path)) ? widget : undefined;
  };
};

/**
 * Few chunks, because every one costs a hash in the loader and a request on the page.
 * @param widgets names of the chunks that define a tag
 */
export const chunksOf = widgets => {
  let known;
  const reachedFrom = ({getModuleIds, getModuleInfo}) => {
    const entries = widgets.map(name =>
      [...getModuleIds()].find(id => id.replaceAll('\\', '/').endsWith(`/define/${name}.js`)),
    );
    const atOnce = id => getModuleInfo(id).importedIds;
    // A form can open a finder, and has nothing of its code for that.
    const everywhere = id => [
      ...atOnce(id),
      ...getModuleInfo(id).dynamicallyImportedIds.filter(next => !entries.includes(next)),
    ];
    return {
      begins: entries.map(id => withImports(id, atOnce)),
      ever: entries.map(id => withImports(id, everywhere)),
    };
  };
  return (id, graph) => {
    const path = id.replaceAll('\\', '/');
    if (isProviders(path)) return undefined;
    known ??= reachedFrom(graph);
    if (isLit(path) || known.begins.every(modules => modules.has(id))) return 'foundation';
    const name = named.find(([, pattern]) => pattern.test(path))?.[0];
    if (name) return name;
    const begunBy = widgets.filter((_, index) => known.begins[index].has(id));
    // What several widgets begin with.
    if (begunBy.length > 1) return 'foundation';
    const [own] = begunBy;
    if (!own) return undefined;
    const isNeededLater = widgets.some((widget, index) => widget !== own && known.ever[index].has(id));
    return isNeededLater ? (lent[own] ?? 'foundation') : own;
  };
};
