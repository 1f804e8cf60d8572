/** Head nouns by which places are known, and the words that point at a place. */

import { wordList } from './word-list.js';

/** Capitalised at the end of a name, these say "place". */
export const PLACE_HEADS = wordList(`
Abbey Airport Alley Archipelago Arena Avenue Basin Bay Beach Boulevard Bridge Building Canal Canyon Cape Castle Cathedral Cave Caves
Cemetery City Cliffs Coast Cottage County Cove Crater Creek Crescent Dam Delta Desert District Dock Docks Estate Estuary
Falls Farm Fjord Fields Forest Fort Garden Gardens Gate Glacier Gorge Gulf Hall Harbor Harbour Heath Heights Highway Hill Hills Hotel Island
Islands Isle Isles Lagoon Lake Lakes Lane Lodge Marsh Meadow Memorial Mill Mine Monument Moor Mosque Motorway Mount Mountain Mountains
Ocean Palace Park Parkway Pass Peak Peninsula Pier Place Plain Plains Plantation Plateau Plaza Point Port Prairie
Prison Province Quay Range Reef Region Republic Reserve Reservoir Ridge River Road Rock Rocks Sea Shore Sound Square Stadium Station
Strait Straits Street Strip Synagogue Temple Territory Tower Towers Town Trench Tunnel Valley Village Volcano Wall Waterfall Wetlands
Wharf Wood Woods Zoo Lighthouse Base Quarry Colliery Junction Crossing Narrows Shoals Bluff Bluffs Firth Haven Springs Landing Shipyard Terminal Reservation Borough Parish Diner Café Cafe Inn Tavern Restaurant Bakery Mall Market Heads Maidan Nagar Chowk Marg Bagh Ghat Bazar Bazaar Souk Township
Planetarium Aquarium Campground Speedway Raceway Racecourse Kingdom Empire Emirate State States Sultanate Observatory
Weir Locks Mere Tarn Fen Fens Downs Crags Crag Ness Terrace Mews Roundabout Interchange Flyover Underpass Greenway Trail Cliff
Cay Cays Keys Atoll Steppe Dunes Sands Cantonment Colony Oval Velodrome Showground Marina Promenade Esplanade Embankment Barrage
Aqueduct Viaduct Causeway Jetty Inlet Bayou Swamp Bog Marshes Everglades Broads Dales Wolds Massif Ranges Sierra Escarpment Mesa Gully
Gulch Ravine Caldera Rapids Rainforest Copse Sanctuary Manor Mansion Citadel Fortress Shrine Pagoda Basilica Chapel Priory Monastery
Cenotaph Vale Airfield Aerodrome Barracks Lido Playground Backwaters Uplands Lowlands Highlands Midlands Riviera Peaks Backwater Slough
Flats Pools Settlement Hamlet Suburb Nullah Barrio Favela Kebele Woreda Tehsil Taluk Gaon Pura Ganj Pur Arms Ledge Shoal Spit Mandi Masjid Mandir Gurdwara`);

/** Heads that are surnames as well: `the Mill Pool` is a place, `Ada Pool` is somebody. */
export const SURNAME_HEADS = wordList(
  'Pool Pond Brook Burn Ford Green Head Moss Dale Glen Grove Grange Cross Common Corner Fell Row Lock Edge Mead Shaw Holt Combe Holme Wold Drive Close Way Walk',
);

/** Capitalised at the start of a name, these say "place": Mount Orla, Port Arthur. */
export const PLACE_OPENERS = wordList(`
Rue Calle Avenida Praça Piazza Plaza Jalan Wadi Jebel Kampung Mount Mt Mt. Lake River Cape Port Fort Isle Gulf Bay Loch Lough Glen Rio Río Camp Castle Cerro Puerto Nevado Villa Nant Afon Llyn Cwm Strath Ben Beinn Slieve Inis Kyle Sierra Laguna Lago Ilha Isla Playa Praia
Bahía Cabo Monte Lac Mont Île Plage Quai Quartier Jezioro Ulica Plac Rynek Puszcza Oued Djebel Jabal Jabel Nahr Kafr Beit Deir Ras Tel Tell Sungai Gunung Pulau Bukit
Tanjung Danau Koh Barangay Poblacion Nova Novo Nueva Nuevo Ciudad Pueblo Sankt Porto Ponte Serra Morro Favela Quebrada Estero Caleta Salto Valle Lagoa Hacienda Finca
Barrio Colonia Paseo Cuesta Ouadi Bir Bab Souk Kuala Teluk Phnom Mae Doi Chak Basti Kot Dera Goth Punta Puente`);

/** Nouns for a part or a side of a place: "the foot of X", "the coast of X". */
export const PLACE_PARTS = wordList(`
foot top edge coast shore shores outskirts mouth banks bank streets slopes slope summit coastline waters skies roofs rooftops
people residents villagers citizens mayor governor viceroy capital population bishop archbishop sultan emir khedive hills cliffs north south east west northeast northwest southeast southwest suburb suburbs beaches inhabitants
men women townspeople townsmen burgesses merchants lanes alleys rooftops marshes plains vineyards orchards lights choir chimneys walls gates ruins paddies souks bazaars chiefs chief elders queen king traders fishermen farmers children`);

/** Lower-case nouns of church and lordship, and those who hold them: "the diocese of X", "the dean of X". */
export const SEES = wordList(`
archbishop archbishopric archdeacon archdiocese abbey abbess abbot barony bishop bishopric canons cathedral deanery dean diocese
duchy dukedom earldom earl lordship minster monks nuns prior prioress priory see sheriff shire viscount`);

/** Signs of the zodiac and planets: whatever is "in" them is no place on earth. */
export const HEAVENLY_BODIES = wordList(`
Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius Capricorn Aquarius Pisces Mercury Venus Mars Jupiter Saturn Uranus
Neptune Pluto`);

/** Nouns for what stands at or in a place: "the lighthouse at X", "a school in X". */
export const SITE_NOUNS = wordList(`
lighthouse harbour harbor port mine quarry school church chapel station castle camp prison hospital farm beach airport
cemetery mill factory plant museum college university bridge ferry dam fort monastery abbey market clinic refinery house home
firm cafe café cafes gp pub hotel inn garden orchard vineyard ranch campground works bakery depot pier quay dock docks shipyard reactor stadium court courthouse battle ruins office campus lab laboratory observatory`);

/** After these a place goes on with "of": Bay of Naples, Republic of Ireland. */
export const PLACE_OF_HEADS = wordList(`
Bay Gulf Cape Isle Island City Town Straits Strait Sea Republic Kingdom Province Duchy State Commonwealth Principality Lake
Port Valley Mount Bridge Tower Palace Rock Horn Coast Union Emirate Sultanate Plain`);

/** Lower-case nouns that stand before a place: "the town of X", "the river X". */
export const PLACE_NOUNS = wordList(`
city town village island islands region province district county port suburb capital state country nation kingdom republic
peninsula river lake mountain volcano valley bay gulf coast border desert hamlet settlement municipality borough parish
rock reef lighthouse harbour harbor headland fjord glacier loch farm beach tower mine quarry ferry suburb township resort
neighbourhood neighborhood area territory commune colony canyon shore quarter camp oasis hillside port`);

/** Directions and such, in lower case, right before a place. */
export const PLACE_MODIFIERS = wordList(`
north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
northwestern southeastern southwestern downtown upstate inner outer rural mainland nearby neighbouring neighboring
war-torn occupied mid modern-day present-day ancient colonial post-war wartime`);

/** Verbs and nouns of travel: with "to", "for" and "from" they lead to a place. */
export const TRAVEL = wordList(`
moved moves move sailed sails sail travelled traveled travels travel went go goes going returned returns return flew flies fly
drove drives drive fled flee came comes come arrived marched walked rode emigrated migrated bound headed heading ferry train
boat bus road railway line way flight voyage journey exported shipped retreated born commuted towed evacuated`);

/** Points of the compass and of a stream: "north of X", "upriver from X". */
export const COMPASS = wordList(`
north south east west northeast northwest southeast southwest north-east north-west south-east south-west upstream downstream
upriver downriver inland uphill seaward`);

/** Ways, and land that lies open: "the road past X", "the fields around X". */
export const WAYS = wordList(`
road roads street lane lanes highway motorway path track trail route railway line train trains bus buses tram ferry boat pipeline canal
tunnel stretch border frontier way hill hills field fields moor moors wood woods forest forests cliff cliffs slope slopes meadows
marsh marshes pasture land sea water waters beach beaches sands plain plains valley mountains dunes reefs paddies plantations villages
towns suburbs streets quarries mines camps junction crossing checkpoint roadblock somewhere anywhere`);

/** Prepositions that set one thing beside another. */
export const LOCATIVES = wordList(
  'above below behind beyond outside around near past off across over beside by',
);

/** Prepositions before a name, and how much they say "place". From judgement. */
export const PLACE_PREPOSITIONS: Readonly<Record<string, number>> = {
  in: 2,
  near: 2,
  into: 1.2,
  across: 2,
  throughout: 2.2,
  around: 1,
  outside: 1.6,
  inside: 0.8,
  through: 0.8,
  toward: 0.6,
  towards: 0.6,
  from: 0.8,
  at: 0.6,
  to: 0.4,
  over: 0.5,
  via: 1,
  off: 1.4,
  along: 1.2,
  beyond: 0.8,
  within: 0.8,
  on: 0.2,
  leaving: 1,
  visited: 0.8,
  visit: 0.8,
  invaded: 1.6,
  crossed: 0.8,
  reached: 0.8,
  above: 0.6,
  bordering: 2,
  left: 0.4,
  past: 0.8,
  below: 0.8,
  beneath: 0.6,
};
