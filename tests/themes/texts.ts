/** Short articles of our own on common classroom subjects. */

/** An essay without headings; its themes run beginnings, machines, work, towns, transport, reform. */
export const INDUSTRY = `How Lancashire changed the world

Before the mills came, most families in the hills made cloth at home. The merchants who gave them raw cotton paid by the piece. Enclosure had taken the common land from the villages, and population growth meant that there were more hands than fields.

Money was there to be invested. Profits from the colonies and the slave trade filled the banks of Liverpool, and coal and iron ore lay close together in the ground.

Then an inventor in Blackburn joined eight spindles in one frame. The spinning jenny of James Hargreaves was followed by Arkwright's water frame and by Crompton's mule. Each invention made the last one cheap.

The steam engine of James Watt set the new machines free from the river. With steam power a mill could stand wherever coal could be brought, and by 1830 the power loom had overtaken the hand.

Inside the factory the bell ruled. Workers stood at their places for thirteen hours a day, and the overseer fined them for talking, for opening a window, for being late.

Children were cheaper still. Orphans from London were sent north as apprentices, and accidents with the belts cost many of them a finger or an arm. Child labour was not new, but the hours and the pace were.

The towns could not keep up. Manchester had 25,000 people in 1772 and more than 300,000 in 1851, and most of them lived in slums without sewers. Whole streets of back-to-back houses shared one pump.

Cholera came in 1832 and again in 1849. Doctors counted the dead street by street, and found that overcrowded houses and bad sanitation killed more surely than hunger. Life expectancy in the poorest quarters was seventeen years.

Goods had to move, too. The Bridgewater canal halved the price of coal in Manchester, and in 1830 the railway to Liverpool carried its first passengers behind a locomotive built by Stephenson. Navvies cut the tunnels by hand.

People did not bear all this in silence. The Luddites broke machines by night; later the trade union and the petition took the place of the hammer. Chartists asked for the vote and were sent to prison.

Reformers in Parliament moved slowly. The Factory Act of 1833 sent the first inspectors into the mills, and the Public Health Act of 1848 let towns build sewers if they wished. Laissez-faire was giving way.
`;

/** A news feature; its themes run causes, nature, people, energy, politics. */
export const CLIMATE = `Warm winters in the valley

The carbon dioxide in the air above the Hohe Warte station passed 420 parts per million in March. The gas comes from the burning of coal, oil and other fossil fuels, and like all greenhouse gases it traps heat.

Scientists have measured these emissions since 1958. Ice cores show that the atmosphere has not held so much of the gas for 800,000 years, and deforestation adds to it.

The effects can be seen from the window. The glaciers above the village have lost a third of their length, and melting permafrost lets rocks fall on paths that were safe for a century.

Below the snow line, species that need the cold climb higher every year until there is no mountain left. Drought in spring and floods in summer follow each other faster than the ecosystems can recover, and wildfires have reached the larch woods.

Farmers speak of little else. The harvest of apples was lost to frost after an early spring, and two crops of hay failed. Food prices in the valley have risen by a fifth.

In the lower villages drinking water is short in August, and the hospital counted eleven cases of heat stroke. The oldest and the poorest are the most vulnerable, for their homes have no shade.

The mayor has put solar panels on the school and the fire station. Three wind turbines stand on the ridge, and the bus company has ordered electric vehicles with batteries made in the next valley.

Heat pumps and insulation cut the bills of 300 families last winter. Renewable energy now covers half of what the valley uses, and the old power station runs for two months only.

What the valley cannot do is decided elsewhere. Governments have signed the Paris Agreement, but their pledges would still let the world warm by more than two degrees. A carbon tax has been put off three times.

Activists from the school strike met the minister in Vienna in May. They asked for targets that bind, for an end to subsidies, and for legislation that names a year for net zero.
`;

/** An article about none of the shipped subjects. */
export const CHESS = `The quiet champion

Lena Okafor learned chess from a library book when she was nine. Her grandfather gave her a wooden board, and she played both sides until the pieces lost their varnish.

At fifteen she won the junior title in Lagos. The final lasted six hours, and she drew the last game with a king and a pawn against a king and a rook.

Her trainer, a retired schoolteacher, believes in endgames. He makes his pupils play without queens for a month, so that they learn what a single square is worth.

Now the club has forty members and one clock. On Saturdays they carry the tables into the yard, and the neighbours bring plantain and advice.
`;
