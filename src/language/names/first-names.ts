/**
 * First names with the gender they most often go with, from many cultures; our own compilation. Names that go
 * with both are in a list apart: they say "a person" and nothing more. Names that are also ordinary words or
 * places (Grace, Will, Jordan) are in, since a chain of two decides more than a name alone.
 */

import { NEUTRAL_NAMES, RARER_FEMALE_NAMES, RARER_MALE_NAMES } from './rarer-first-names.js';
import { wordList } from './word-list.js';

export const FEMALE_NAMES = wordList(`
Aaliyah Abena Abigail Abiola Ada Adaeze Adaobi Adelaide Adele Adelina Adriana Adunni Afia Afua Agata Agatha Agnes Agnieszka Aicha Aida Aiko Ainhoa
Aino Aisha Aishwarya Aisling Aissatou Akiko Akosua Akua Alannah Alba Alejandra Aleksandra Alena Alessandra Alessia Alexa Alexandra Alexia Alia Alice
Alicia Alicja Alina Aline Alison Aliya Allison Alma Almaz Althea Alva Alya Ama Amaka Amal Amalia Amanda Amani Amara Amarachi Amber Amelia Amelie Amina
Aminata Amira Amna Amrita Amy Ana Anabela Anahita Anaïs Ananya Anastasia Anca Andrea Aneta Anette Angela Angelica Angélica Angelina Angélique
Angie Anika Anisa Anita Anja Anjali Anke Ann Anna Annabel Annalisa Anne Annegret Annelies Annemarie Annette Annie Annika Anoushka Anthea Antje
Antoinette Antonia Anu Anuradha Anwesha Anya Aoife Aparna Apolline April Araceli Ariadne Ariana Ariane Arlene Arlette Armelle Aroha Arundhati Arwa
Ásdís Asha Ashanti Ashley Ashwini Aslaug Asma Assia Ásta Astrid Asunción Atsuko Aud Audrey Aurélie Aurora Ava Awa Ayaan Ayaka Ayanda Ayelet Ayesha
Ayisha Aylin Ayşe Ayumi Azadeh Azra Babette Bahar Bano Barbara Bárbara Basma Bathsheba Batya Beata Beatrice Beatriz Becky Begoña Belén Bella Benazir
Benedetta Benedita Berenice Berit Berna Bernadette Bernice Bertha Beth Bethany Betsy Betty Beverley Beverly Beyoncé Beyza Bhanu Bhavna Bianca Bich
Bilge Birgit Birgitta Birta Björk Blanca Blanka Blessing Bodil Bolanle Bonnie Božena Branka Brenda Brianna Bríd Bridget Brigitte Britney Britta
Brittany Bronagh Bronwyn Brooke Bryony Buffy Buhle Burcu Caitlin Caitríona Camila Camilla Camille Candace Candice Caoimhe Caren Cari Carina Carla
Carlotta Carly Carme Carmel Carmen Carol Carole Carolien Carolina Caroline Carolyn Carrie Cassandra Catalina Catarina Caterina Catherine Cathy
Catriona Cecile Cécile Cecilia Céline Ceri Cerys Chandra Chantal Charity Charlene Charlotte Chelsea Cheryl Chiara Chika Chimamanda Chinwe Chiyo
Chizoba Chloe Chloé Christa Christelle Christiane Christina Christine Ciara Cicely Cilla Cindy Claire Clara Clare Clarissa Clarisse Claudette Claudia
Claudine Clémence Clodagh Colleen Concepción Concetta Constance Consuelo Cora Coralie Cordelia Coretta Corinne Cornelia Courtney Cristina Crystal
Cynthia Dafne Dagmar Daisy Daiva Dalia Dalila Damares Damla Dana Danica Daniela Danielle Danuta Daphne Daria Darya Davina Dawn Debbie Deborah Debra
Deepika Deirdre Delia Delphine Demet Denise Desiree Despina Dhanya Diana Diane Dilek Dilma Dimitra Dina Dinah Divya Djamila Dolores Domenica Dominika
Donna Dora Dorcas Doreen Doris Dorit Dorota Dorothea Dorothy Dorte Dovilė Dragana Droupadi Drusilla Dusica Ebba Ebele Ebru Edda Edith Edna Edwige
Effie Efua Eileen Eilidh Eimear Ekaterina Elahe Elaheh Elaine Eleanor Elena Eleni Eleonora Elif Elin Elina Elisa Elisabeth Elise Eliza Elizabeth Elke
Ella Ellen Ellinor Elodie Eloise Elsa Elsie Elspeth Elvira Elżbieta Ema Emer Emilia Emily Emine Emma Emmanuelle Emmeline Enid Eri Erica Erika Erin
Erna Ernestine Esperanza Esra Estelle Esther Eszter Ethel Etsuko Eudora Eugenia Eugenie Eugénie Eulalia Eunice Eva Evangelina Eve Evelyn Evgenia Evi
Ewa Ezgi Fabiola Faiza Fanny Farah Farida Fariha Farzana Fathima Fatima Fatimah Fatma Fatoumata Fatuma Faye Fayza Federica Fei Felicia Felicity
Fernanda Filiz Filomena Fiona Fionnuala Firdaus Flavia Flavie Flora Florence Florentina Folake Folasade Fran Frances Francesca Francine Françoise
Freda Frederike Freya Frida Fumiko Funmi Funmilayo Gabi Gabriela Gabriella Gabrielle Gail Galia Galina Gayatri Geeta Geetha Gemma Genevieve Georgia
Georgina Geraldine Gerda Germaine Gertrude Ghada Ghislaine Gillian Gina Ginette Giorgia Giovanna Gisela Giselle Gitte Giulia Giuseppina Gladys Glenda
Glenys Gloria Gökçe Golda Golnaz Grace Graciela Gráinne Greer Greta Gretchen Gro Guadalupe Guðbjörg Gudrun Guillermina Gül Gulnara Gunhild Gunilla
Guðrún Gwen Gwendolyn Gwyneth Habiba Hadiza Hafsa Hafsat Hajar Hala Halaevalu Halima Halina Halla Hana Hanan Hanna Hannah Hanne Hanneke Harriet Haruka
Haruko Hasina Hatice Hawa Hawwa Hazel Heather Heba Hedda Hedwig Heidi Heike Helen Helena Helene Hélène Helga Helle Henrietta Hermione Hilary Hilda
Hilde Hillary Hina Hindou Hinemoa Hiroko Hiromi Hisako Hoa Hoda Holly Hope Hortense Hrafnhildur Huda Huong Iben Ida Idoia Ifeoma Ikram Ilaria Ilka
Ilona Ilse Ilze Iman Imelda Immaculata Imogen Inaya Indira Ines Inês Inez Inga Inge Ingeborg Inger Ingibjörg Ingrid Ingunn Inmaculada Ioana Iolanda
Ione Irén Irena Irene Irina Iris Irma Irmgard Isabel Isabella Isabelle Isadora Isha Ishani Isla Ismat Isolde Itziar Iva Ivana Ivanka Ivy Iwona Izabela
Jaana Jacinda Jackie Jacqueline Jacqui Jada Jadwiga Jagoda Jahnavi Jamila Jan Jana Janaína Jane Janet Janeth Janice Janine Janja Jarmila Jasmin
Jasmine Jasna Jaya Jayalalithaa Jayanti Jayne Jean Jeanette Jeanne Jeannette Jelena Jenna Jennie Jennifer Jenny Jerrie Jessica Jeta Jhumpa Jihan Jill
Jirina Jitka Jo Joan Joana Joanna Joanne Joaquina Jocelyn Jodi Johanna Jóhanna Jolanda Jolanta Jolene Jolien Jordyn Jorun Josefa Josefina Josephina
Josephine Joséphine Josie Jovana Joy Joyce Juana Judit Judith Judy Julia Juliana Julianne Julie Juliet Juliette Jumana June Justine Jutta Jyoti Kadri
Kaisa Kaitlin Kaitlyn Kaja Kalani Kalpana Kamala Kamila Kaori Karen Kari Karima Karin Karina Karla Karolien Karolina Kasturba Katalin Katarina
Katarína Katarzyna Kate Katerina Katharina Katharine Katherine Kathleen Kathrin Kathryn Kathy Katia Katie Katinka Katja Katla Katrin Katrín Katrina
Katya Kaveri Kavita Kavitha Kaye Kayla Kayleigh Kayo Kazimiera Keiko Keisha Kelly Kelsey Kemi Kendra Kenza Kerstin Keziah Khadija Khady Khatuna Khloé
Kiara Kimberly Kinga Kirsi Kirsten Kirsti Kirsty Kjersti Klara Klaudia Kristen Kristi Kristin Kristina Kristine Kristy Kriszta Krisztina Krystyna
Ksenia Kumari Kumiko Kylie Kyoko Lagi Laila Lakshmi Lale Lalita Lalitha Lamia Lamiae Lana Lani Lara Larisa Larissa Lata Latasha Latifa Latifah Latoya
Laura Lauren Laurence Lavinia Layla Lea Leah Leanne Leda Leela Leelavathi Leena Leila Leïla Leilani Lena Lenka Lenore Leonie Leonora Lesley Leticia
Letitia Lexi Leyla Liana Lidia Lidija Lieke Liesbeth Liis Lijuan Lila Lilia Lilian Liliana Lilit Lillian Lily Lina Linda Lindsay Lindsey Linh Linnea
Lioudmila Lisa Lisbeth Lise Lisette Liv Livia Liz Liza Ljubica Lois Lola Lolita Loredana Lorena Lorenne Lorenza Loreto Loretta Lorna Lorraine Lorrie
Losa Lotta Lotte Lou Louisa Louise Lourdes Lubica Lubna Lucette Lucia Luciana Lucie Lucila Lucille Lucinda Lucrezia Lucy Ludmila Ludmilla Luisa Lujain
Luljeta Lupita Luz Luzia Lwazi Lydia Lyndsey Lynn Lynne Lyubov Lyudmila Mabel Macarena Maddalena Madeleine Madeline Madhu Madhuri Madina Madison Mae
Mafalda Magali Magda Magdalena Magdaléna Maggie Magnhild Małgorzata Maha Mahasweta Mahnaz Mahsa Mai Maia Maike Maiken Maimouna Mairead Maite
Maja Makayla Makiko Malala Malalai Malgorzata Malika Malin Malina Mallika Mamata Mamie Manal Manasi Mandisa Mandy Manjula Manon Manuela Manuelle Mara
Marcela Marcelina Marcelle Marcia Maren Margaret Margarethe Margarita Margaux Margherita Margit Margo Margot Margreet Margrét Margrethe Marguerite
Mari Maria María Mariam Marian Mariana Marianne Marica Marie Marieke Mariela Marielle Marietta Marija Marijke Mariko Marilyn Marina Marine Mariola
Marion Marisa Marisela Marisol Marissa Maristela Marit Marjan Marjatta Marjolein Marjorie Marketa Markéta Marlene Marlies Marlyn Marsha Marta Marte
Martha Martina Martine Marwa Mary Maryam Maryanne Marzena Marzia Masako Mathilda Mathilde Matilda Maud Maude Maureen Mavis May Maya Mayawati Mayra Mayumi
Medha Meena Meera Meeta Megan Meghan Mehreen Mehwish Mei Meike Mekdes Melania Melanie Mélanie Melda Mele Melike Melinda Melissa Meltem Mena Menna
Mercedes Mercy Meredith Merete Merle Merve Merya Meryem Meseret Mia Michaela Michele Michèle Michelle Michiko Mikayla Mila Mildred Milena
Mileva Milica Millicent Mina Minako Minerva Minna Mira Miranda Mireia Mireille Miriam Mirjam Mirjana Misaki Mitsuko Miyuki Moa Mohini Moira Moja Molly
Mona Monica Monika Monique Morag Morgana Morgane Morwenna Mouna Moushumi Muna Munira Muriel Muthoni Myfanwy Myra Myriam Myrna Myrtle Nabila Nadezhda
Nadia Nadine Nafisa Naima Najat Najla Najwa Nalini Namrata Nan Nancy Nandi Nandini Naomi Narges Nasreen Nasrin Natacha Natalia Natalie
Nataliya Natascha Natasha Nathalie Natividad Nawal Nayana Nazanin Nazia Nazli Neema Neha Nell Nellie Nelly Nerea Nesrin Neus Ngaio Ngoc Ngozi Niamh
Nicola Nicole Nida Nien Nigar Nihal Nila Nilüfer Nimmi Nina Nirmala Nirupama Nisha Nita Nithya Njeri Nkechi Noelle Noemi Noemí Noémie Nomsa Nomvula
Noor Nora Noriko Norma Nour Noura Nthabiseng Nuala Nuria Núria Nurul Nushin Nusrat Nyambura Oana Octavia Oddný Odette Odile Ofelia Oksana Olena Olesya
Olga Olive Olivia Oluchi Olufunke Olympe Omolara Ona Ondina Oonagh Oprah Þórdís Oriana Orla Orna Orsolya Ottilie Padma Paloma Pam Pamela Paola Parisa
Parvati Parvin Patience Patricia Patrizia Patrycja Patti Paula Paulette Paulina Pauline Payal Pearl Peggy Penelope Penny Perpetua Petra
Petronella Philippa Philomena Phoebe Phumzile Phuong Phyllis Pia Pilar Piper Piroska Polly Pooja Poonam Portia Pragya Pranati Prapti Pratibha Precious
Preeti Prisca Priscilla Priti Priya Priyanka Puja Purnima Quỳnh Rabia Rachael Rachel Rachida Rada Radha Radhika Raelene Rafaela Ragna Ragnhild Rahel
Raisa Rajani Rajni Rakel Ramona Ramya Rana Rania Ranjana Raquel Rasa Rashida Rashmi Rawan Rebeca Rebecca Rebekah Reem Regina Regine Régine Reiko Reina
Rekha Remedios Renata Renate Renée Renu Reshma Reyhan Rhiannon Rhoda Rhona Rhonda Ria Rieke Rigoberta Rihanna Riikka Rika Rina Rita Ritu Riva Rivka
Roberta Robyn Rocío Roisin Róisín Romina Romy Ronja Rosa Rosalía Rosalie Rosalind Rosamund Rosana Rosângela Rosanna Rosario Rose Roseanne Roseline
Rosemarie Rosemary Rosie Rosita Rowena Roxana Roxane Roxanne Roya Roza Ruba Rubina Ruby Rukhsana Rukmini Rumana Rūta Ruth Ruthie Ryoko Saba Sabah
Sabina Sabine Sabrina Sade Sadia Sadie Safia Safiya Sahar Saida Saima Sakshi Sakura Salima Sally Salma Saloni Salwa Samantha  Samia Samina
Samira Sana Sanae Sandra Sandrine Sangeeta Sanja Sanjana Sanna Sanne Santoshi Saoirse Sara Sarada Sarah Saraswati Sarita Saroj Saroja Sarojini Saskia
Satu Savita Savitri Sawsan Sayaka Scarlett Seda Seema Sefora Sejal Selena Selin Selma Senait Serap Serena Severine Séverine Sevgi Sevil Shabana
Shabnam Shada Shagufta Shaheen Shahida Shahnaz Shaima Shakira Shalini Shamima Shana Shanaz Shania Shanice Shannon Shanthi Sharada Sharmila Sharon
Shauna Shayla Sheela Sheena Sheila Shelley Shenaz Shereen Sherry Sheryl Shida Shilpa Shira Shirin Shirley Shizuka Shobha Shoshana Shreya Shruti Shu
Shula Shweta Sibel Siddiqa Siew Sigrid Sigrún Silja Silje Silke Silvana Silvia Simin Simona Simone Sina Sindhu Sinead Sinéad Siobhan Siobhán Siri
Sissel Sita Sithembile Sive Slavica Smita Smriti Snezana Sofia Sofía Sofie Solange Soledad Solène Solveig Somaya Sona Sonali Sonia Sonja Sonya Sophia
Sophie Soraya Souad Soukaina Spela Stacey Stefania Stefanie Steffi Stella Stephanie Stéphanie Stina Subha Suchitra Sue Sujata Sulochana Suman Sumathi
Sumaya Sumitra Sunita Sunniva Suparna Surabhi Susan Susana Susann Susanna Susanne Sushma Susie Suzan Suzana Suzanne Suzette Suzy Svandís Svenja
Svetlana Swapna Swati Sybil Sylvia Sylvie Szilvia Tabitha Tahira Tahmina Takako Talia Tamar Tamara Tamika Tammy Tania Tanisha Tanja Tansy Tanvi Tanya
Tara Taraneh Tasneem Tatiana Tatjana Tatyana Tegan Tehmina Temitope Teresa Tereza Terhi Tess Tessa Teuila Thabisa Thandeka Thandi Thandiwe Thea Thelma
Theresa Thérèse Thi Thora Thorunn Tiana Tiffany Tilda Tilly Tina Titilayo Tiva Tiwonge Tiziana Tomoko Toni Tonya Toos Torill Tova Tove Tracey Traci
Tracy Tricia Trine Trinidad Trish Trisha Trude Trudy Tsitsi Tuba Tuğba Tuija Tullia Uchenna Ulla Ulrika Ulrike Uma Una Ünal Urmila Ursula Urszula Usha
Uta Ute Uzma Vaishali Valentina Valeria Valerie Valérie Vandana Vanessa Vani Vanja Varsha Vasantha Vasilisa Vasudha Vera Verena Veronica Veronika
Véronique Vesna Vibeke Vicki Vicky Victoire Victoria Vida Vidya Vigdis Vigdís Vijaya Viktoria Violet Violeta Virginia Virginie Virve Viveca Vivian
Viviana Viviane Vivien Vivienne Vlasta Wafa Wairimu Wambui Wanda Wangari Wanjiku Wanjiru Wendy Whitney Wiesława Wilhelmina Willemijn Wilma Winifred
Winnie Winona Xenia Ximena Xiomara Yaara Yael Yamini Yara Yasmeen Yasmin Yasmina Yasmine Yayoi Yelena Yesim Yetunde Yevgenia Ylva Yoko Yolanda
Yolande Yoshiko Yousra Ysabel Yuki Yuko Yulia Yuliya Yumiko Yuriko Yvette Yvonne Zaha Zahra Zainab Zara Zarina Zaynab Zdenka Zehra Zeinab Zelda Zeynep
Zibah Zilda Zina Zinaida Zita Zodwa Zoe Zoë Zofia Zohra Zora Zorica Zoya Zsuzsanna Zubaida Zuleika Zuleikha Zulfiya Zuzana Zuzanna`);

export const MALE_NAMES = wordList(`
Aarav Aaron Abbas Abdallah Abdel Abdelaziz Abdelkader Abdi Abdirahman Abdoulaye Abdul Abdulaziz Abdulkadir Abdullah Abdulrahman Abe Abebe Abel Abhijit
Abhinav Abhishek Abiodun Abiy Abner Abraham Absalom Abu Abubakar Achim Achmad Adam Adama Ade Adebayo Adel Adem Adewale Adhemar Adil Adnan Adolf Adolfo
Adolph Adrian Adrián Adriano Adrien Agostino Agustín Ahmad Ahmadou Ahmed Ahmet Aidan Aiden Ajay Ajit Akbar Akhil Akin Akinwumi Akio Akira Akram Aksel
Alain Alan Alasdair Alastair Albert Alberto Albrecht Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleš Alessandro Alessio Alexander
Alexandr Alexandre Alexandros Alexandru Alexei Alexey Alexis Alf Alfons Alfonso Alfred Alfredo Algirdas Alhaji Alhassan Ali Alireza Alistair Allan
Allen Alois Alonso Alonzo Alphonse Alun Alvaro Álvaro Alvin Amadou Amar Amare Ambrose Amer Amin Amir Amit Amitabh Amitav Amos Anand Anatol Anatole
Anatoly Anders Andra Andre André Andreas Andrei Andrej Andres Andrés Andreu Andrew Andrey Andris Andriy Andrzej Andy Ángel Angelo Angus Anil Anirban
Anker Ansel Anselm Ansgar Anthony Antoine Anton Antonio António Antônio Antonis Antony Anupam Anwar Apostolos Aram Arash Archibald Archie Ardeshir
Ardit Ari Aristide Arjun Arkady Armand Armando Armin Arnaldo Arnaud Arne Árni Arnold Arnulf Aron Arsène Artem Arthur Artie Artur Arturo Arun Arvid
Arvind Arvo Asad Asbjørn Ashok Ashraf Asier Asif Aslan Atal Atanas Atef Athanasios Atiku Atle Atsushi Attila Aubrey August Auguste Augustin Augusto
Aurel Aurelio Austin Avi Avinash Avraham Axel Ayman Ayodele Ayub Azam Aziz Babacar Babak Babatunde Bahram Bakary Bala Balázs Baldur Baltasar
Baptiste Barack Baraka Barasa Barnaby Barry Bart Bartholomew Bartosz Baruch Bas Bashar Bashir Basil Bassam Bastian Bastien Beau Béla Ben Bence
Benedict Benedikt Bengt Beniamino Benito Benjamin Benny Benoit Benoît Bent Berhanu Bernard Bernardo Bernd Bernhard Bernie Bert Bertil Bertram Bertrand
Bhaskar Bhim Bilal Bill Billy Birger Bjarne Bjarni Björn Bjørn Blaine Blaise Blake Bob Bobby Bogdan Bohdan Bolaji Bolu Bongani Boniface Boris Bouba
Boubacar Boutros Boyan Brad Bradley Brahim Bram Brandon Branislav Branko Brendan Brent Brett Brian Brice Brijesh Bronisław Bruce Bruno Bryan Bryce
Buddy Bukola Bülent Burak Burhan Byron Byung Caleb Callum Calum Calvin Cameron Carl Carles Carlo Carlos Carsten Cary Casimir Caspar Casper Cathal
Cecil Cedric Cédric Celso Cem Cengiz Cesar César Cesare Cezary Chad Chaim Chandan Charbel Charles Charlie Chas Che Chester Chetan Chidi Chike Chinedu
Chinua Chris Christian Christof Christoph Christophe Christopher Christos Chuck Chukwuemeka Chukwuma Cian Ciaran Ciarán Cillian Cipriano Claes
Clarence Clark Claude Claudio Claus Clay Clayton Clemens Clement Clément Cliff Clifford Clint Clinton Clive Clyde Cody Colin Colm Conall Connor Conor
Conrad Constantin Constantine Corentin Corey Cormac Cornelis Corneliu Cornelius Cory Cosmin Costas Craig Cristian Cristiano Cristóbal Cristóvão Curt
Curtis Cyril Cyrille Cyrus Dag Daibhidh Damian Damien Damir Damon Dan Daniel Daniele Daniil Danilo Danny Dante Daoud Darius Darko Darragh Darrell
Darren Darryl Daryl Dashiell Daud Dave Davi David Davide Davis Davit Davor Dawid Dean Declan Deepak Dejan Demba Demetrios Demetrius Denis Dennis Denys
Denzel Derek Dermot Deron Derrick DeShawn Desmond Detlef Dev Devendra Devin Dexter Dhruv Diarmuid Dick Didier Diego Dieter Dietmar Dietrich Dilip
Dimitar Dimitri Dimitrios Dimitris Dinesh Dino Diogo Dirk Djibril Dmitri Dmitriy Dmitry Dmytro Dobromir Dolph Domenico Domingo Dominic Dominik
Dominique Don Donal Donald Donato Donnie Donovan Doug Dougal Douglas Dov Dragan Drago Duane Dudley Duncan Dušan Dustin Dwayne Dwight Dylan Eamon Éamon
Eamonn Earl Ebenezer Eberhard Ed Eddie Eddy Edgar Edmond Edmund Edoardo Édouard Eduard Eduardo Edvard Edward Edwin Eero Efraín Egil Egon Ehud Einar
Eirik Eitan Ejike Eladio Elbert Eli Elias Elie Élie Elijah Elio Eliot Elliot Elliott Ellis Elmar Elmer Elon Elton Elvin Elvis Emad Emanuel Emanuele
Emeka Emil Emile Émile Emiliano Emilio Emir Emlyn Emmanuel Emmett Emre Enda Endre Eneko Engin Ennio Enoch Enrico Enrique Enver Enzo Eoghan Eoin
Ephraim Ercan Erdal Erdem Eren Erhan Eric Erich Erik Erkki Erland Erling Ernest Ernesto Ernie Ernst Erol Errol Ervin Erwin Espen Esteban Ethan Etienne
Étienne Ettore Eugen Eugene Eugenio Evan Evangelos Evelio Everett Evgeny Evo Ezekiel Ezequiel Ezra Fabian Fabián Fabien Fabio Fabrice Fabrizio Facundo
Fadi Fahad Fahd Faisal Faiz Farai Fareed Farhad Farid Farooq Farouk Farrukh Faruk Fathi Fausto Fayez Federico Felipe Felix Félix Femi Ferdinand
Ferenc Fergal Fergus Fernando Fernão Feroz Ferran Fidel Filip Filippo Finn Fintan Firas Flavio Florent Florian Floyd Foday Folke Forrest
Francesc Francesco Francis Francisco Franck Franco Francois François Frank Franklin Frans Franz Fraser Fred Freddie Freddy Frederic Frédéric Frederick
Frederik Fredrik Fridtjof Friedrich Fritz Fuad Fumio Fyodor Gabor Gábor Gabriel Gabriele Gael Gaël Gaetano Gagik Galo Gamal Ganesh Gareth Garfield
Garrett Garry Garth Gary Gaspar Gaspard Gaston Gaurav Gavin Gbenga Geir Gene Geoff Geoffrey Geoffroy Georg George Georges Georgi Georgios Georgiy
Gerald Gérald Gerard Gérard Gerardo Gerd Gerhard Germán Gerry Gert Geza Ghassan Gheorghe Giacomo Gian Gianluca Gianni Gideon Gil Gilbert Gilberto
Giles Gilles Gino Gints Giorgio Giorgos Giovanni Girish Giulio Giuseppe Glenn Glyn Godfrey Godwin Golam Gonçalo Gonzalo Gopal Goran Göran Gorazd Gord
Gordon Gottfried Govind Grady Graeme Graham Grant Greg Gregg Grégoire Gregor Gregorio Gregory Griffin Grigori Grigory Guido Guilherme Guillaume
Guillermo Gunnar Gunnlaugur Günter Gunther Günther Gurbachan Gus Gustaf Gustav Gustave Gustavo Guy Gwenaël Gwilym György Györgyi Habib Hadi Hafez
Hafiz Haile Haitham Hakan Hakim Håkon Hal Haldor Halil Halldór Halvor Hamad Hamed Hamid Hamish Hamza Han Hani Hank Hannes Hannibal Hannu Hans Harald
Hari Haris Harish Harjit Harlan Harold Haroon Haroun Harrison Harry Haruki Harun Haruto Harvey Hasan Hashim Hassan Hassane Hatem Haukur Håvard Hayato
Haydar Hector Héctor Heikki Heiko Heinrich Heinz Helge Helmut Hendrik Henk Hennadiy Henning Henri Henrik Henrique Henry Herb Herbert Heribert Herman
Hermann Hernan Hernán Herschel Hervé Hicham Hideki Hideo Hilaire Hilario Hilmar Hiro Hiroshi Hisham Hjalmar Holden Holger Homer Horace Horacio Horst
Hosni Hossam Hossein Howard Hrvoje Hubert Hugh Hugo Hugues Humberto Humphrey Humza Hüseyin Hussain Hussein Iain Ian Iban Ibrahim Ibrahima Idris
Ifeanyi Ignacio Ignacy Ignatius Igor Ike Ikechukwu Ikenna Ilan Ilham Ilias Ilja Ilkka Ilya Imad Imanol Imran Imre Iñaki Inder Ingmar Ingo Ingolf
Ingólfur Inigo Íñigo Ioan Ioannis Ion Iqbal Ira Irfan Irvin Irving Irwin Isaac Isaak Isaiah Isaias Isak Isamu Ishaan Ishmael Isidor Isidro Iskander
Ismael Ismail İsmail Isom Israel Issa Issam István Itamar Ivan Iván Ivar Ivo Ivor Jaakko Jaan Jaap Jabali Jabari Jabulani Jacek Jack Jackson Jacky
Jacob Jacobo Jacopo Jacques Jafar Jagdish Jaideep Jaime Jair Jake Jakob Jakov Jakub Jalal Jamal Jameel James Jamie Jan Jānis Jannik Janos János Jared
Jarle Jarosław Jaroslav Jason Jasper Javier Jawad Jawaharlal Jay Jayant Jaylen Jean Jed Jeff Jefferson Jeffrey Jelle Jens Jeremiah Jérémie Jeremy
Jerome Jérôme Jerry Jerzy Jesper Jesús Jide Jim Jimmy Jiří Jiro Joachim Joakim João Joaquim Joaquín Jochen Joe Joel Joël Joey Johan Johann Johannes
John Johnnie Johnny Jokin Jomo Jon Jón Jonah Jonas Jonathan Jong Joost Jordi Jörg Jorge Joris Jose José Joseba Josef Josep Joseph Josh Joshua Josiah
Josip Jovan Joxe Jozef Józef Jørgen Juan Juha Juhani Jukka Jules Julian Julián Julien Julio Júlio Julius Juma Jun Junaid Junichi Juraj Jurgen Jürgen
Juri Jussi Justin Kaan Kadir Kagiso Kai Kailash Kaj Kaleb Kalle Kamal Kamau Kamil Kamran Kapil Kåre Kareem Karel Karim Karl Karlheinz Karlos Karsten
Kaspar Kasper Kaveh Kay Kayode Kazuki Kazuo Keanu Keir Keith Kelechi Kelvin Kemal Ken Kenan Kendrick Kenji Kenneth Kenny Kent Kenta Kerem Kester Ketil
Kevin Khaled Khalid Khalifa Khalil Khurram Kieran Kieron Kimani Kipchoge Kipkemboi Kiptoo Kirill Kirk Kiyoshi Kjell Kjetil Klaas Klaus
Klemens Knud Knut Kobe Kobina Koen Kofi Kojo Konrad Konstantin Konstantinos Korbinian Kostas Kris Krishna Kristian Kristján Kristof Kristoffer
Krzysztof Kumar Kunal Kunle Kurt Kwabena Kwaku Kwame Kwasi Kyle Kylian Kyriakos Lachlan Ladislav Laith Lajos Lakhdar Lamar Lamine Lance Lannick Lanre
Larry Lars Lasse Laszlo László Laurence Laurent Lauri Lawal Lawrence Lazar Lázaro Leandro Lech Lee Leif Leith Len Lennart Lennox Leo Léo Leon León
Léon Leonard Leonardo Leonel Leonid Leopold Leopoldo Leroy Lester Lev Levan Levi Lewis Liam Linus Lionel Liviu Llewellyn Lloyd Loïc Loïck Lonnie
Lorenz Lorenzo Lothar Louis Luan Lubomir Luc Luca Lucas Lucian Luciano Lucien Lucio Ludo Ludovic Ludovico Ludvig Ludwig Luigi Luis Luís Luiz Luka
Lukas Lukáš Luke Lula Luther Lutz Lwandle Lyle Lyndon Maarten Maciej Mads Magdi Magnus Mahamadou Mahatma Mahendra Maher Mahesh Mahmood Mahmoud Mahmud
Maik Majid Maksim Malcolm Malik Malo Malte Mamadou Mandeep Manfred Mani Manish Manmohan Manny Manoj Manolis Mansour Manuel Mao Marc Marcel
Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano Marinos Mario Marius Mark Markku Marko Markos Markus Marlon Marouane Marquis Marshall
Martijn Martin Martín Martinho Marty Marvin Marwan Masao Masashi Massimo Matej Mateo Mateusz Mathew Mathias Mathieu Matías Mats Matt Matteo Matthew
Matthias Matthieu Matti Mattias Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maxwell Mbongeni Mehdi Mehmet Mehran Meir Mekonnen
Melchior Melvin Mengistu Merlin Merlyn Mervyn Mesut Michał Michael Michail Michal Michel Michelangelo Mick Mickey Miguel Mihai Mihail Mihály Mikael
Mike Mikhail Mikkel Mikko Miklós Milan Miles Millard Milo Milos Miloš Milton Minh Miodrag Mircea Mirko Miro Miroslav Misha Mitch Mitchell Mitsuo Mitt
Mladen Modibo Moe Moez Moha Mohamad Mohamed Mohammad Mohammed Mohan Mohandas Mohsen Moises Moishe Moktar Moncef Monty Mordechai Moritz Morris Mort
Morten Moses Moshe Mostafa Moussa Mpho Mthunzi Muammar Muhammad Muhammadu Muhammed Muhtar Mukesh Munir Murali Murat Murray Musa Mustafa Mustapha
Mutsuo Mutua Mwangi Mykola Myles Nabil Nacer Nader Nadim Nadir Naftali Nagendra Naguib Najib Nándor Naoki Naoto Napoleon Napoléon Narayan Narendra
Naresh Naseem Naseer Naser Nasir Nasser Nat Natan Nate Nathan Nathaniel Naveen Navin Navjot Nawaz Nazim Neal Necati Ned Nedim Neil Nello Nelson
Nemanja Nenad Nestor Néstor Neville Neymar Ngũgĩ Niall Nicholas Nick Nicklas Nicky Nico Nicolae Nicolaj Nicolas Nicolás Nicolò Niels Nigel Nihat
Nikhil Nikita Nikki Niklas Niko Nikola Nikolai Nikolaj Nikolaos Nikolaus Nikolay Nikos Nils Nir Nitin Nizar Njabulo Njoroge Nnamdi Noah Noam Nobuo Noé
Noel Nolan Norbert Norman Norris Nsikak Nuno Nunzio Nuri Obadiah Obafemi Obi Obinna Ochieng Octavio Odd Oddvar Odhiambo Ofer Ola Olaf Ólafur Olav
Olavi Ole Oleg Oleh Oleksandr Oleksiy Oli Oliver Olivier Olle Olli Olof Olu Olufemi Olumide Olusegun Oluwaseun Oluwole Omar Omer Ömer Omid Omondi
Ondřej Onyekachi Oren Orestes Orhan Orlando Orson Orville Osama Oscar Óscar Oskar Osman Ossian Össur Osvaldo Oswald Othman Otieno Otis Otto Oumar
Ousmane Ove Ovidiu Owain Owen Oyvind Ozan Pablo Paddy Padraig Pádraig Pål Pankaj Paolo Pär Parag Parviz Pascal Pasquale Pat Patrice Patricio Patrick
Patrik Patryk Pau Paul Pauli Paulinus Paulo Paulus Pavel Pavlo Paweł Pawel Payam Peadar Peder Pedro Pekka Per Perce Percy Perry Pervez Petar Pete
Peter Péter Petr Petri Petro Petros Petter Petteri Petya Peyman Phelim Phil Philip Philipp Philippe Phillip Pier Piero Pierre Piet Pieter Pietro Pim
Piotr Piyush Pliny Porfirio Prabhat Pradeep Prakash Pramod Pranab Pranav Prasad Prashant Pravin Prem Preston Przemysław Pyotr Qasim Quentin Quincy
Quintin Rabindranath Radek Radomir Radosław Radovan Radu Rafał Rafael Rafe Rafik Rafiq Raghav Raghu Raghuram Ragnar Rahim Rahul Raimo Raimund Rainer
Raj Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajko Raju Rakesh Ralf Ralph Ram Rama Raman Ramesh Rami Ramin Ramiro Ramon Ramón Ramy Randal Randall
Randolph Randy Ranganai Ranil Ranjit Raoul Raphael Raphaël Rashad Rashid Rasmus Raul Raúl Ravi Ray Raymond Raymundo Recep Reg Reggie Reginald
Reidar Reijo Reinhard Reinhold Remi Rémi Remus Remy Rémy Renato Renaud René Renzo Reto Reuben Rex Reza Rhys Riad Ricardo Riccardo Richard Rick Ricky
Rico Rikard Riku Rishi Risto Riyad Roald Rob Robbie Robert Roberto Robin Rocco Rod Roderick Rodney Rodolfo Rodrigo Roel Rogelio Roger Rogério Rohan
Rohit Roland Rolando Rolf Rollo Romain Roman Romano Romeo Ron Ronald Ronaldo Ronan Ronen Roni Ronnie Rory Ross Rotimi Roy Royce Ruairí Ruben Rubén
Rubens Rudi Rudolf Rudolph Rudy Rufus Rui Rune Rupert Ruslan Russ Russell Rustam Rutger Ruud Ryan Ryszard Saad Sachin Sadiq Saeed Sahil Said Saif
Saiful Sajid Sakari Sal Salah Saleh Salem Salif Salil Salim Salman Salvador Salvatore Sam Sameer Sami Samir Sampo Sampson Samson Samuel Samuele Samy
Sandeep Sander Sándor Sandro Sanjay Sanjeev Sankar Santiago Santino Santos Santosh Saša Sasha Satoshi Satya Satyajit Saul Saúl Sauli Saurabh Sava
Sayed Scott Seamus Séamus Sean Seán Seb Sebastian Sebastián Sebastião Sébastien Segun Seiichi Seiji Sekou Selim Selwyn Senthil Seraphin Serge Sergei
Sergey Sergio Sérgio Sergiy Serhii Serhiy Serkan Seth Seun Severin Seydou Seymour Shah Shahid Shahram Shahrukh Shakeel Shamil Shane Shankar Sharad
Sharif Shashi Shaun Shawn Shayne Sheldon Sherif Sherman Sherwin Shigeru Shimon Shinji Shinzo Shiv Shivam Shlomo Shoaib Shubham Shuji Shyam Sibusiso
Sid Siddharth Sidney Siegbert Siegfried Sigmund Sigmundur Sigurd Sigurður Silas Silvester Silvio Simba Simeon Simo Simon Simón Sinan Sindre Sipho
Siraj Sivaram Slavko Slavoj Slobodan Snorri Sola Solomon Sören Soumaila Spencer Spiros Spyros Srdjan Søren Sridhar Srinivas Stan Stanisław Stanislas
Stanislav Stanley Stavros Steen Stefan Stefán Stefano Stefanos Steffen Stein Steinar Steingrímur Stelian Sten Stephan Stéphane Stephen Steve Steven
Stevie Stewart Stian Stig Stipe Stoyan Stu Stuart Sture Subhash Subramaniam Subrata Sudhir Sudip Sugata Suhail Sukumar Sulaiman Suleiman Süleyman
Sultan Sundar Sunil Surendra Suresh Surya Sushil Svein Sven Sverre Svetozar Syed Sylvain Sylvester Szymon Taavi Tadas Tadeusz Tae Taha Tahir Taj
Takashi Takeshi Talal Tamás Tanaka Tancredo Taner Tapio Taras Tarek Tarik Tariq Taro Tatsuya Tawanda Tayeb Taylor Tayo Ted Teddy Teemu Temel Tendai
Teodor Teofil Terence Terje Terrell Terrence Terry Teuvo Thabo Thaddeus Thanasis Thanos Theo Théo Theodor Theodore Theodoros Theresa Thiago Thibaud
Thibault Thibaut Thierry Thijs Thom Thomas Thor Thorbjørn Thord Thore Thorsten Thorvald Thulani Thurgood Tiago Tiberius Tibor Tihomir Tim Timo
Timothée Timothy Timur Tito Titus Tobias Toby Tochukwu Tod Todd Todor Toivo Toke Tom Tomas Tomás Tomáš Tomasz Tomaž Tomi Tomislav Tommaso Tommy Toni
Tony Tor Torbjörn Torbjørn Tore Torsten Toru Toshio Traian Trajan Travis Trent Trevor Tristan Trond Troy Truman Trygve Tsegaye Tshepo Tumelo Tuncay
Tunde Tuomas Tyler Tyrell Tyrese Tyrone Tyson Ubaldo Uday Uffe Ugo Ugochukwu Łukasz Ulf Uli Ulises Ulrich Ulrik Ulysses Umar Umberto Umesh Umut Unai
Unni Uri Usain Usman Uwe Uzo Vaclav Václav Vadim Valentin Valentino Valerio Valery Valter Vance Vangelis Vasco Vasil Vasile Vasily Vassilis Vasyl
Veerappan Veikko Venkat Venkatesh Vernon Vic Vicente Victor Víctor Vidar Vidkun Vijay Vikas Vikram Viktor Vilhelm Ville Vilmos Vinay Vince Vincent
Vincenzo Vinod Vipin Virat Virgil Vishal Vishnu Vitali Vitalij Vitaly Vito Vitor Vítor Vittorio Vivek Vlad Vladimir Vladimír Vladislav Vlado
Vojislav Vojtěch Volker Volkmar Volodymyr Vuk Vusi Vuyo Vyacheslav Wade Władysław Wael Wafula Wahid Waldemar Wale Waleed Walid Wallace Wally
Walt Walter Wangchuk Ward Warren Warwick Wasim Wayne Wendell Werner Wes Wesley Wiktor Wilbur Wilfred Wilfredo Wilfrid Wilhelm Will Willem Willi
William Willie Willis Willy Wilmer Wilson Wim Winfried Winston Wiremu Witold Wladimir Wojciech Wole Wolf Wolfgang Woodrow Wout Wouter Wyatt Xabier
Xavi Xavier Xerxes Yaakov Yahya Yair Yakov Yakubu Yanis Yann Yannick Yannis Yaroslav Yasar Yaser Yashwant Yasin Yasir Yasser Yasuo Yegor Yemi
Yevgeny Yiannis Yitzhak Yngve Yochanan Yogesh Yohannes Yonas Yoram Yorgos Yosef Yoshi Yoshihide Yoshihiro Yossi Youcef Youssef Youssouf Yousuf Øystein
Yukio Yuri Yuriy Yusef Yusuf Yves Øyvind Zac Zach Zachariah Zachary Zack Zaheer Zahid Zaid Zain Zakaria Zane Zbigniew Zdeněk Zdravko Zeke Zeki Zeljko
Željko Zenon Zia Ziad Ziggy Ziya Zlatan Zlatko Zoltan Zoltán Zoran Zubair Zubin Zulfikar Zviad`);

/** The gender a first name most often goes with; `person` when it goes with both; undefined when it is not known. */
export function genderOfName(name: string): 'female' | 'male' | 'person' | undefined {
  const hyphen = name.indexOf('-');
  const stem = hyphen < 0 ? name : name.slice(0, hyphen);
  if (NEUTRAL_NAMES.has(stem)) return 'person';
  const female = FEMALE_NAMES.has(stem) || RARER_FEMALE_NAMES.has(stem);
  const male = MALE_NAMES.has(stem) || RARER_MALE_NAMES.has(stem);
  if (female && male) return 'person';
  return female ? 'female' : male ? 'male' : undefined;
}
