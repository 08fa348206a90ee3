### Ce que l’on peut demander à tout moment : la réponse, son titre, et les façons de la demander.

## Le diplôme

vae-topic-diplome =
    Le BTS SIO (services informatiques aux organisations) est un diplôme d’informatique. Son niveau est bac + 2. Le ministère de l’Enseignement supérieur le délivre, par votre académie.

    Il a deux options : SISR pour les réseaux et les systèmes, SLAM pour les logiciels. Vous en choisissez une.
    .title = Le diplôme, le BTS SIO
    .also = bts sio | c’est quoi ce diplôme | quel diplôme | quel niveau | niveau du diplôme | c’est quel niveau | niveau 5 | diplôme reconnu | qui délivre le diplôme | qui donne le diplôme | ça vaut quoi ce diplôme | à quoi sert le bts sio

vae-topic-voies =
    Cinq chemins mènent au BTS SIO :
    – la formation initiale, comme élève ou étudiant ;
    – la formation continue, comme adulte ;
    – l’examen, en candidat individuel ;
    – le contrat de professionnalisation ;
    – la VAE, par votre expérience.

    Ici, je vous guide dans la VAE. Un conseiller peut comparer les cinq avec vous.
    .title = Les cinq façons d’avoir le BTS SIO
    .also = comment avoir le bts | comment obtenir le diplôme | comment obtenir le bts | autres chemins | autre solution que la vae | y a quoi d’autre que la vae | sans passer par la vae | passer le bts à l’école | reprendre des études | candidat libre | passer l’examen | bts en contrat pro | bts en alternance | autrement que par la vae | l’avoir autrement | passer en candidat libre

vae-topic-options =
    On demande une seule option.

    SISR : vous installez, surveillez et dépannez des réseaux, des serveurs, des postes.
    SLAM : vous créez, testez et corrigez des logiciels, des sites, des bases de données.

    Prenez celle qui ressemble à votre travail de tous les jours. Un conseiller ou le Dava (dispositif académique de validation des acquis) la confirme avec vous.
    .title = Choisir entre SISR et SLAM
    .also = sisr ou slam | slam ou sisr | quelle option | quelle option choisir | différence entre sisr et slam | c’est quoi la différence sisr slam | les options | je sais pas quelle option prendre | laquelle choisir sisr ou slam | changer d’option | deux options en même temps

vae-topic-blocs =
    Un bloc est une partie du diplôme. Chaque option en a trois :
    – le support et la mise à disposition de services informatiques ;
    – les systèmes et les réseaux (SISR), ou les applications (SLAM) ;
    – la cybersécurité.

    Un bloc acquis reste à vous. Le diplôme contient aussi des matières générales, à côté des blocs.
    .title = Les blocs du BTS SIO
    .also = combien de blocs | liste des blocs | quels blocs | le programme | programme du bts | contenu du diplôme | il y a quoi dans le bts sio | un seul bloc | valider un bloc | vae par bloc | quoi comme bloc | quoi comme bloc à valider | combien de blocs dans le diplôme

vae-topic-unites-generales =
    Le BTS SIO contient aussi quatre matières générales :
    – la culture générale et l’expression, en français ;
    – l’anglais ;
    – les mathématiques pour l’informatique ;
    – la culture économique, juridique et managériale.

    On y pense souvent trop tard. Avec un autre diplôme, une dispense est parfois possible. Je ne connais pas la règle exacte : demandez-la au Dava dès la première semaine.
    .title = Français, anglais, maths
    .also = matières générales | maths | mathématiques | faut faire des maths | l’anglais est obligatoire | anglais | épreuve de français | culture générale | matières du bts | dispense de matières | dispensé d’anglais | unités hors blocs | je suis nul en maths | je suis nulle en anglais | je suis dispensé

vae-topic-bilan = Votre bilan de compétences reste à faire. Il se fait à l’étape 1, en quelques minutes. Ce n’est pas une note : il aide à préparer la suite. Un conseiller peut aussi le faire avec vous.
    .title = Mon bilan de compétences
    .also = mon bilan | mes compétences | résultat du bilan | revoir mon bilan | mes points forts | je suis bon en quoi | voir mes compétences | ce que je sais faire | mon auto-évaluation | remontre mon bilan

## Avant de commencer

vae-topic-qui-peut =
    La VAE est ouverte à tout le monde : tout âge, toute nationalité, tout statut, tout niveau d’études. Le bac n’est pas demandé.

    Il faut des activités proches du diplôme. Une limite sur France VAE : ne pas être déjà élève ou étudiant pour ce même diplôme.
    .title = Qui peut faire une VAE
    .also = je peux faire une vae | j’ai pas le bac | sans le bac | sans diplôme | je suis trop vieux | je suis trop vieille | je suis trop jeune | y a un âge limite | faut quoi pour faire une vae | conditions | les conditions | c’est pour qui

vae-topic-experience =
    Ce qui compte, c’est le lien entre vos activités et le diplôme. Emploi, activité à votre compte, bénévolat, volontariat, mandat : tout peut compter. Les stages aussi.

    Le nombre d’heures sert à remplir le formulaire. Deux périodes en même temps comptent une fois. C’est le certificateur, ici l’académie, qui décide.
    .title = L’expérience demandée
    .also = combien d’années d’expérience | combien d’expérience | il faut combien d’expérience | un an d’expérience | 1 an d’expérience | durée minimum | expérience minimum | j’ai pas assez d’expérience | pas assez d’expérience | six mois d’expérience ça suffit | c’est suffisant mon expérience | mes stages comptent | que 6 mois | 6 mois de boulot | 6 mois de travail | 1 an minimum | un an minimum | il faut 3 ans | trois ans minimum

vae-topic-benevole =
    Oui, le bénévolat compte, s’il est proche du diplôme. Une attestation signée est obligatoire. Elle dit votre mission, sa durée, les heures, le cadre et les compétences.

    Responsable d’association : ajoutez les statuts et les procès-verbaux qui vous nomment. Association fermée : sa déclaration en préfecture peut servir.
    .title = Le bénévolat compte-t-il
    .also = le bénévolat compte | est-ce que le bénévolat compte | bénévole ça compte | association dissoute | mon asso a fermé | attestation de bénévole | prouver mon bénévolat | bénévolat et vae | travail bénévole | le bénévolat ça compte | mes heures dans mon asso

vae-topic-etapes =
    Le chemin a six étapes :
    1. Orientation : choisir, avec un conseiller.
    2. Dava : savoir quelle piste suivre.
    3. Recevabilité : envoyer la demande, puis attendre la décision.
    4. Dossier de validation : raconter votre travail, avec des preuves.
    5. Jury : il lit, vous attendez la convocation.
    6. Entretien : parler de votre travail.

    Ensuite vient le résultat. Vous pouvez entrer à n’importe quelle étape.
    .title = Les six étapes
    .also = les étapes | quelles étapes | combien d’étapes | quelles sont les étapes | les 6 étapes | comment se passe une vae | comment ça se passe la vae | le déroulement | la procédure | la démarche vae | par où commencer | je commence par quoi | tout le parcours | ça marche comment | du début à la fin | ça se passe comment

vae-topic-pistes =
    La piste est le chemin de votre demande. Les étapes se ressemblent. Les formulaires, les mots et les délais changent. Vos preuves servent dans les deux cas.

    Le Dava dit laquelle suivre. Posez-lui la question par écrit, et gardez sa réponse.
    .title = Les deux pistes
    .also = france vae ou cerfa | cerfa ou france vae | quelle piste choisir | quelle piste suivre | différence entre france vae et cerfa | papier ou internet | en ligne ou papier | le bts sio est sur france vae | où faire ma demande | quel formulaire | où trouver le livret 1 | où est le formulaire

vae-topic-vocabulaire =
    Les deux pistes disent la même chose avec d’autres mots. Voici le mot du formulaire CERFA, puis celui de France VAE :
    – livret 1 : dossier de faisabilité ;
    – livret 2 : dossier de validation ;
    – accompagnateur : AAP (architecte accompagnateur de parcours) ;
    – demande acceptée : recevable ;
    – recevabilité périmée : caduque.

    Pour un autre mot, écrivez « c’est quoi », puis le mot.
    .title = Les mots de France VAE
    .also = vocabulaire | les mots de la vae | je comprends pas les mots | livret 1 ou dossier de faisabilité | livret 2 ou dossier de validation | c’est pareil livret 2 et dossier de validation | glossaire | lexique | dictionnaire | les sigles | ça veut dire quoi tous ces mots | livret 1 et dossier de faisabilité | tous ces mots | mots compliqués

vae-topic-duree =
    Cela dépend de vous, de la piste et de l’académie. Quelques repères :
    – choisir : 2 mois ;
    – préparer la demande : 2 mois ;
    – attendre la réponse : 2 mois au plus ;
    – écrire le dossier : 4 à 6 mois, une demi-journée par semaine ;
    – attendre le jury : 3 à 4 mois.

    Vous pouvez aller plus doucement.
    .title = Combien de temps
    .also = ça dure combien | ça dure combien de temps | durée | la durée | ça prend combien de temps | c’est long | c’est long une vae | combien de mois | quand est-ce que j’aurai mon diplôme | en combien de temps | temps de travail | combien d’heures de travail | combien de temps par semaine | long une vae | combien de mois en tout

vae-topic-chances =
    Un repère : l’Éducation nationale en 2022, pour ses diplômes professionnels jusqu’au BTS. Les jurys ont vu 14 500 dossiers. Ils en ont validé 12 896, en tout ou en partie. Pour 9 951 d’entre eux, soit 69 sur 100, c’était le diplôme entier. (Source : note 24.27 du ministère, citée par la presse.)

    Ces chiffres ne disent rien de votre dossier. Le plus dur est souvent d’aller jusqu’au jury.
    .title = Les chances de réussir
    .also = mes chances | quelles sont mes chances | j’ai des chances | taux de réussite | combien réussissent | c’est difficile | c’est dur la vae | est-ce que ça marche | est-ce que je vais y arriver | statistiques | pourcentage de réussite | je vais l’avoir

vae-topic-academie =
    L’académie du domicile ou celle du travail : vous choisissez. C’est elle qui reçoit votre demande et réunit le jury.
    .title = Mon académie
    .also = quelle académie | je dépends de quelle académie | c’est quoi mon académie | où déposer mon dossier | où envoyer mon dossier | domicile ou travail | je travaille dans une autre région | changer d’académie | deux académies | quel rectorat
vae-topic-academie-connue = D’après votre code postal, c’est l’académie suivante : { $academie }.
vae-topic-academie-inconnue = Donnez-moi votre code postal, et je vous dirai laquelle.

vae-topic-agents-publics =
    Titulaire, contractuel ou militaire : la VAE vous est ouverte. Vous passez par le formulaire CERFA, sauf si le Dava dit autre chose.

    Vos RH (ressources humaines) connaissent le congé et le financement possible.
    .title = Agent public et VAE
    .also = fonctionnaire et vae | je suis fonctionnaire puis-je faire une vae | vae fonctionnaire | vae fonction publique | vae agent public | vae hôpital | vae militaire | contractuel et vae | france vae fonctionnaire | vae territoriale | fonctionnaire peut aller sur france vae | un fonctionnaire peut

vae-topic-cadre =
    L’Apec (association pour l’emploi des cadres) conseille les cadres, en poste ou non. C’est gratuit. Vous pouvez aussi voir un conseiller en évolution professionnelle.
    .title = Conseil pour les cadres
    .also = cadre et vae | vae cadre | apec | conseil cadre | vae pour un cadre | je suis cadre qui peut m’aider | conseil ingénieur | aide pour les cadres

vae-topic-handicap =
    La VAE est ouverte à tous. Cap emploi conseille, si un handicap compte dans votre projet. L’Agefiph (fonds pour l’insertion professionnelle des personnes handicapées) peut aider à payer.

    Pour le jury, demandez tôt au certificateur si l’entretien peut être adapté. Vous n’avez rien à m’expliquer. Je ne garde rien à ce sujet.
    .title = Handicap et VAE
    .also = handicap | handicapé | handicapée | travailleur handicapé | travailleuse handicapée | cap emploi | agefiph vae | aménagement du jury | aménagement entretien | dyslexie | dyslexique | tiers temps | je suis sourd | je suis sourde | fauteuil roulant | je suis rqth | personnes handicapées | des aménagements pour

vae-topic-etranger =
    Toute nationalité convient. Un diplôme étranger se joint à la demande. Le centre français pour les diplômes étrangers, Enic-Naric, dit à quel niveau il ressemble.

    Vos preuves en langue étrangère sont à traduire. Le traducteur doit être assermenté, c’est-à-dire reconnu par la justice.

    Personne réfugiée ou protégée : parlez-en au certificateur, il étudie votre situation.
    .title = Diplôme ou travail à l’étranger
    .also = diplôme étranger | j’ai un diplôme étranger | travail à l’étranger | j’ai travaillé à l’étranger | papiers étrangers | traduction | faire traduire | équivalence | je suis étranger | je suis étrangère | réfugié | réfugiée | titre de séjour | nationalité | mon diplôme est algérien | diplôme algérien | diplôme marocain | diplôme d’un autre pays | au maroc ça compte

vae-topic-francais =
    Le dossier et l’entretien se font en français. Ici, vous pouvez lire en anglais : écrivez « langue ».

    Les termes officiels restent en français, car vous les verrez sur vos papiers. Si écrire est difficile, demandez de l’aide : un accompagnateur relit avec vous. Un conseiller peut chercher une formation en français.
    .title = En quelle langue
    .also = je parle mal français | je parle pas bien français | mon français est mauvais | dossier en anglais | écrire en anglais | faut parler français | je fais des fautes | fautes d’orthographe | orthographe | j’écris mal | je sais pas bien écrire | cours de français | jury en anglais | très mal le français | trop de fautes | trop de fotes

vae-topic-prc =
    Un PRC (point relais conseil) est un lieu de conseil sur la VAE. C’est gratuit, et ouvert à tous. Des organismes comme France Travail ou les missions locales en tiennent.

    On y regarde si la VAE et ce diplôme vous conviennent. On y cherche aussi les aides. Apportez un CV et la liste de vos emplois.
    .title = Le point relais conseil
    .also = point relais conseil où | où trouver un conseiller | trouver un prc | centre de conseil | centre de conseil vae | rendez-vous conseil | conseil gratuit | qui peut me conseiller | prc près de chez moi | à quoi sert un conseiller | c’est obligatoire le conseil | je prends rdv où | où prendre rdv | un point relais conseil | un prc près de chez moi | où un point relais conseil

vae-topic-pole-emploi =
    C’est le même service, avec un nouveau nom. Votre conseiller peut parler de VAE et d’aides. Dites « VAE » dès la prise de rendez-vous.
    .title = Pôle emploi, France Travail
    .also = pole emploi c’est quoi maintenant | pôle emploi n’existe plus | pole emploi ou france travail | nouveau nom de pole emploi | pole emploi peut m’aider | anpe | pole emploi ça existe | france travail ou pole emploi | mon conseiller pole emploi peut m’aider

## L’argent et le temps de travail

vae-topic-cout =
    Le conseil est gratuit. Deux choses peuvent se payer :
    – l’accompagnement, si vous en voulez un ;
    – les frais de l’académie.

    Demandez les prix par écrit avant de signer. Des aides existent : écrivez « argent » pour voir qui peut payer.
    .title = Combien ça coûte
    .also = ça coûte combien | c’est payant | c’est gratuit | prix | le prix | tarif | tarifs | coût | coût de la vae | faut payer | il faut payer combien | c’est cher | frais | frais de jury | frais de dossier | gratuit | payant

vae-topic-argent =
    .title = Qui peut payer
    .also = argent | qui paye | qui paie | financement | financer ma vae | aide financière | aides | j’ai pas d’argent | j’ai pas les moyens | je peux pas payer | subvention | qui finance | prise en charge | remboursement | j’ai pas un rond | y a des aides
vae-topic-argent-salarie =
    En emploi, quatre aides possibles :
    – votre CPF (compte personnel de formation), par vous-même ;
    – votre employeur, avec son OPCO (opérateur de compétences) ;
    – Transitions Pro, dans votre région ;
    – votre région, parfois.

    L’OPCO paie par l’intermédiaire de l’employeur : parlez d’abord aux RH. Pour rester discret, gardez le CPF.
vae-topic-argent-demandeur-emploi =
    Sans emploi, trois aides possibles :
    – votre CPF (compte personnel de formation), sans la part que paient les autres ;
    – France Travail, avec l’AIF (aide individuelle à la formation) ;
    – votre région, parfois.

    Demandez l’accord avant de commencer. France Travail en parle avec vous.
vae-topic-argent-independant =
    À votre compte, deux aides possibles :
    – votre FAF (fonds d’assurance formation) ;
    – votre CPF (compte personnel de formation).

    Le nom de votre fonds se lit sur l’attestation Urssaf de contribution à la formation. Écrivez « contact » : je dis lesquels existent.
vae-topic-argent-agent-public =
    Agent public, deux aides possibles :
    – les RH de votre administration, pour le financement et le congé ;
    – votre CPF (compte personnel de formation).

    Demandez aux RH comment utiliser ce compte : je ne connais pas leurs règles.
vae-topic-argent-autre =
    Plusieurs aides possibles :
    – votre CPF (compte personnel de formation), si vous avez travaillé ;
    – votre région, parfois ;
    – France Travail, si vous y êtes inscrit.

    Un conseiller cherche avec vous, gratuitement. Écrivez « contact » pour savoir où.

vae-topic-cpf =
    Le CPF (compte personnel de formation) est à vous. Vous décidez de l’utiliser. Votre compte affiche le montant qui reste : moi, je ne le connais pas.

    Avant de l’utiliser, demandez un devis : qui m’aide, combien d’heures, à quel prix.
    .title = Payer avec le CPF
    .also = cpf | mon cpf | utiliser mon cpf | le cpf paye la vae | mon compte formation | compte formation | combien j’ai sur mon cpf | cpf vae | droits à la formation | plafond cpf | cpf limite | cpf prend tout | cpf paye tout

vae-topic-conge =
    .title = S’absenter du travail
    .also = congé | le congé | congés | absence au travail | s’absenter | jour de congé pour le jury | mon patron peut refuser | l’employeur peut refuser | payé pendant le jury | temps pour préparer | heures d’absence | droit à un congé | droit à combien d’heures | me refuser le congé | combien d’heures de congé
vae-topic-conge-salarie =
    Vous pouvez demander une absence payée, pour préparer ou pour passer le jury. Demandez-la par écrit, avec une preuve de date. Joignez la preuve de votre recevabilité.

    Ces heures comptent comme du travail. Dans la même entreprise, une nouvelle demande se fait un an plus tard. Seule exception : compléter une validation partielle.
vae-topic-conge-agent-public =
    Demandez à vos RH le congé pour VAE, et les règles de votre administration. Joignez la preuve de votre recevabilité.
vae-topic-conge-sans-employeur =
    Le congé VAE concerne les salariés et les agents publics. Dans votre situation, bloquez la date du jury dès la convocation.

    Si France Travail vous suit, donnez aussi cette date à votre conseiller.
vae-topic-conge-inconnu =
    Un salarié ou un agent public peut demander une absence. Elle sert à préparer ou à passer le jury. La demande est écrite, avec la preuve de recevabilité.

vae-topic-employeur =
    En parler à votre employeur n’est pas obligatoire. La VAE se fait avec votre accord. Refuser celle qu’il propose n’est pas une faute.

    Pour prouver un emploi, votre contrat et vos bulletins de salaire suffisent. Pour payer, votre CPF peut servir. Il faut lui en parler pour une absence payée.
    .title = Le dire à mon employeur
    .also = le dire à mon patron | faut le dire à mon chef | est-ce que mon employeur va le savoir | mon employeur va savoir | sans le dire à mon employeur | discrétion | rester discret | en secret | obligé de prévenir mon employeur | mon patron va être au courant | être au courant | prévenir mon patron | mon patron va le savoir | le dire à mon chef | le dire au patron

vae-topic-accompagnement =
    L’accompagnement est une aide, jamais une obligation. Quelqu’un vous écoute, vous questionne, relit, prépare l’entretien. Il n’écrit pas à votre place. Il aide beaucoup de personnes à aller au bout.
    .title = Se faire aider
    .also = accompagnement | un accompagnement | être accompagné | être accompagnée | me faire accompagner | qui peut m’aider à écrire | aide pour le dossier | aide pour écrire | un coach | accompagnement obligatoire | prix de l’accompagnement | trouver un accompagnateur | je suis tout seul | je suis toute seule | besoin d’aide pour écrire | besoin daide pour écrire
vae-topic-accompagnement-france-vae =
    L’accompagnateur de France VAE explique les étapes, cherche des aides et prépare le jury. Il peut vous revoir après.
vae-topic-accompagnement-cerfa =
    Demandez à votre Dava s’il accompagne, combien d’heures et à quel prix. D’autres organismes le font aussi. Comparez avant de signer.
vae-topic-accompagnement-autre =
    Sur France VAE, on choisit dans la liste du site. Avec le formulaire CERFA, on demande au Dava. Demandez toujours les heures et le prix.

## La demande de recevabilité

vae-topic-declaration =
    Voici ce que l’on signe sur le formulaire CERFA (rubrique 6), en mots simples :
    – Aucune décision pénale ou administrative ne m’interdit de passer devant un jury d’examen ou de VAE.
    – Toutes mes informations sont exactes.
    – C’est ma seule demande pour ce diplôme, cette année civile.
    – Je ne fais pas plus de trois demandes, pour des diplômes différents, cette année civile.

    Le texte de France VAE est différent : il engage à suivre le parcours prévu.

    Une fausse déclaration est punie par la loi (code pénal, 441-1, 441-6 et 441-7). La signature est à vous : je ne signe jamais à votre place.
    .title = La déclaration sur l’honneur
    .also = je signe quoi | qu’est-ce que je signe | texte de la déclaration | que dit la déclaration | signer la déclaration | rubrique 6 | fausse déclaration | risque si je mens | engagement | où signer | déclaration sur l’honneur | la déclaration | déclaration

vae-topic-nombre-demandes =
    Vous pouvez viser plusieurs diplômes la même année. L’année civile va du 1er janvier au 31 décembre.

    Une demande pour un ou plusieurs blocs reste à part.
    .title = Combien de demandes par an
    .also = combien de demandes | plusieurs demandes | plusieurs vae | deux vae | faire deux vae | deux diplômes en même temps | une seule demande par an | combien de fois par an | combien de diplômes | limite de demandes | redéposer la même année | trois demandes

vae-topic-delais =
    Les délais à connaître :
    – décision de recevabilité : 2 mois après le dossier complet ;
    – France VAE : une démarche enregistrée avant la fin du 6e mois ;
    – France VAE : jury avant la fin du 3e mois après le dépôt ;
    – absence au travail : demande 30 jours avant, réponse en 15 jours ;
    – résultat : 15 jours après le jury.

    Gardez les lettres et les accusés de réception. Avec vos dates, je vous préviens à temps.
    .title = Les délais
    .also = délai | délais | quel délai | quels délais | date limite | dates limites | les dates | jusqu’à quand | avant quelle date | temps d’attente | combien de temps pour la réponse | quand j’aurai la réponse | délai de réponse | ils ont combien de temps | combien de temps pour me répondre

vae-topic-silence =
    Le délai se compte de date à date, à partir du dossier complet. Une fois passé, le silence vaut un oui. Une confirmation écrite reste utile.
    .title = Si la réponse n’arrive pas
    .also = délai dépassé que faire | relancer le dava | j’attends depuis longtemps | silence | que faire sans réponse | pas de réponse que faire | et s’ils répondent pas | si j’ai pas de réponse | si le dava répond pas | personne répond que faire | faut relancer | silence vaut accord
vae-topic-silence-date-connue = Votre dossier est complet depuis le { $date-complet }. La réponse est due au plus tard le { $reponse-recevabilite }. Après cette date, envoyez la lettre.
vae-topic-silence-date-inconnue = Cherchez la date du dossier complet : accusé de réception, ou France VAE. Pour un simple message, écrivez une seconde fois, ou téléphonez.

vae-topic-refus =
    « Non recevable » parle d’un dossier, à un moment. La notification dit les écarts entre vos activités et le diplôme. Elle peut conseiller une formation.

    Ensuite, plusieurs chemins existent : une preuve de plus, une formation, un diplôme plus proche, une nouvelle demande. Demandez au certificateur quand la refaire. Un conseiller lit la décision avec vous.
    .title = Si la demande n’est pas recevable
    .also = non recevable que faire | refus que faire | contester | faire appel | recours | réclamation | c’est injuste | si c’est refusé | si je suis refusé | pourquoi ils ont refusé | dossier refusé que faire

vae-topic-ancien-dossier =
    Le BTS SIO a changé de fiche le 1er septembre 2025. RNCP veut dire répertoire national des certifications professionnelles : c’est la liste officielle des diplômes.

    Les blocs ont changé de numéro. Comparez leurs noms, jamais leurs numéros. L’ancien bloc 4 (applications) est devenu le bloc 3. L’ancien bloc 3 (cybersécurité, option SISR) est devenu le bloc 4.

    Avec une ancienne décision, demandez au Dava si elle vaut encore.
    .title = Un dossier commencé avant 2025
    .also = ancien dossier | dossier commencé avant | ancienne fiche | rncp35340 | rncp 35340 | rncp40792 | rncp 40792 | numéro rncp | le diplôme a changé | nouveau bts sio | mes anciens blocs | blocs déjà acquis | j’avais commencé en 2024 | ancienne recevabilité | recevabilité date de | j’avais commencé une vae | faut tout refaire | j’avais commencé une vae bts sio

vae-topic-prolongation =
    .title = Prolonger la recevabilité
    .also = prolonger | prolonger ma recevabilité | ma recevabilité est périmée | recevabilité expirée | recevabilité trop vieille | ma recevabilité expire | validité de la recevabilité | valable combien de temps | combien de temps est valable ma recevabilité | j’ai dépassé les six mois | recevabilité perdue | plus de temps pour le dossier
vae-topic-prolongation-france-vae =
    Faites enregistrer une démarche prévue dans votre dossier, ou conseillée avec la décision.

    Recevabilité perdue : un nouveau dossier est possible si le référentiel, la liste officielle des compétences, est resté le même. La limite d’une demande par an ne joue pas alors.
vae-topic-prolongation-cerfa =
    Vous pouvez demander à prolonger, avec le même formulaire CERFA. Diplôme inchangé : c’est une prorogation. Diplôme modifié : c’est un renouvellement. Le BTS SIO a changé en septembre 2025 : demandez au Dava quelle case cocher.

    Joignez la copie de la première demande et celle de la décision.
vae-topic-prolongation-autre =
    La durée dépend de votre piste. Regardez la date de votre décision, puis demandez au Dava ce qui est possible.

## Le dossier de validation

vae-topic-parties-dossier =
    Le dossier de validation a trois parties :
    – votre parcours : emplois, expérience personnelle, formations initiales et continues ;
    – vos activités en informatique, racontées en détail ;
    – les preuves de votre pratique.

    Pour chaque bloc, choisissez trois à cinq situations réelles. Pour chacune, dites le problème, votre rôle, vos choix et le résultat.
    .title = Ce que contient le dossier
    .also = que mettre dans le dossier | que mettre dans le livret 2 | contenu du livret 2 | contenu du dossier | les parties du dossier | plan du livret 2 | comment écrire le livret 2 | comment écrire le dossier | comment remplir le livret 2 | combien de pages | exemple de livret 2 | exemple de dossier | modèle de dossier | quoi écrire | quoi dans le livret 2 | quoi dans le dossier | les parties du dossier de validation

vae-topic-plan =
    La moyenne est une demi-journée par semaine, pendant 4 à 6 mois. Les dates sont des repères. En retard, on reprend là où l’on est.
    .title = Mon plan, semaine par semaine
    .also = plan de travail | mon plan | planning | calendrier | mon calendrier | emploi du temps | semaine par semaine | m’organiser | comment m’organiser | je suis en retard | j’ai pris du retard | je manque de temps | j’ai pas le temps | où en est mon plan | quoi faire cette semaine | un planning | faire un plan
vae-topic-plan-debut =
    Vous en êtes à la semaine { $semaine }. Faites la liste de vos emplois, formations et activités bénévoles, avec les dates. Une demi-page suffit.

    Vos repères :
    – parcours écrit : { $plan-parcours } ;
    – situations écrites : { $plan-situations } ;
    – preuves réunies : { $plan-preuves } ;
    – relecture finie : { $plan-relecture }.
vae-topic-plan-parcours =
    Vous en êtes à la semaine { $semaine } : le parcours. Une ou deux phrases par période suffisent. Repère de fin : { $plan-parcours }.

    Ensuite viennent les situations de travail, jusqu’au { $plan-situations }.
vae-topic-plan-situations =
    Vous en êtes à la semaine { $semaine } : les situations de travail. C’est la partie la plus longue. Cette semaine, prenez-en une seule. Écrivez une page : le problème, votre rôle, vos choix, le résultat.

    Repère de fin : { $plan-situations }. Ensuite viennent les preuves.
vae-topic-plan-preuves =
    Vous en êtes à la semaine { $semaine } : les preuves. Cette semaine, choisissez-en deux : un schéma, un ticket, un extrait de code. Cachez les noms et les secrets.

    Repère de fin : { $plan-preuves }. Ensuite vient la relecture, jusqu’au { $plan-relecture }.
vae-topic-plan-relecture =
    Vous en êtes à la semaine { $semaine } : la relecture. Lisez à voix haute. Changez « nous » en « je ». Faites lire quelques pages à une personne de confiance.

    Repère de fin : { $plan-relecture }. Puis vous déposez le dossier.
vae-topic-plan-plus-long =
    Vous en êtes à la semaine { $semaine }. C’est plus long que la moyenne, et cela arrive. Tout ce qui est écrit reste utile.

    Cette semaine, une seule petite chose : une demi-page, ou une preuve. Regardez aussi la date limite de votre recevabilité. Un accompagnateur peut vous aider à finir.
vae-topic-plan-sans-date =
    Voici un plan type :
    – mois 1 : votre parcours ;
    – mois 2 à 4 : les situations de travail ;
    – mois 5 : les preuves ;
    – mois 6 : la relecture.

    Avec une date de départ, je vous donne vos propres dates.

vae-topic-page-blanche =
    Cela arrive à presque tout le monde. Commencez petit : une seule journée de travail, récente.

    Racontez-la à voix haute, comme à un ami. Enregistrez-vous si cela aide. Puis écrivez, dans cet ordre : le problème, ce que vous avez choisi, pourquoi, le résultat.

    Des phrases courtes suffisent. Dix lignes aujourd’hui, c’est un vrai début.
    .title = La page blanche
    .also = page blanche | je sais pas quoi écrire | je sais pas par où commencer | bloqué sur le livret 2 | j’arrive pas à écrire | j’ai pas d’inspiration | comment commencer à écrire | j’ai rien à raconter | je fais rien d’extraordinaire | syndrome de la page blanche | j’arrive pas à commencer à écrire

vae-topic-preuves =
    Une preuve montre que vous l’avez fait : schéma, ticket, capture d’écran, extrait de code, compte rendu, mode d’emploi.

    Choisissez une preuve utile par situation. Dites en une phrase ce qu’elle montre. Cachez les noms, les adresses et les mots de passe. Gardez-les chez vous : ici, on coche seulement.
    .title = Les preuves du dossier
    .also = preuves | des preuves | quelles preuves | comment prouver | prouver mon expérience | j’ai pas de preuves | j’ai plus de preuves | annexes | quoi mettre en annexe | captures d’écran | boîte fermée | mon entreprise a fermé | mon ancien employeur répond pas | j’ai perdu mes papiers | comme preuve | fiches de paie ça suffit

vae-topic-secrets =
    On peut raconter son travail et protéger l’entreprise. Écrivez « un client », « un serveur ». Cachez adresses, mots de passe, chiffres et données personnelles. Gardez le problème, vos choix et le résultat.

    Ceux qui reçoivent vos informations sont tenus au secret professionnel (code du travail, L6421-4). En cas de doute sur un document, laissez-le de côté.
    .title = Les secrets de l’entreprise
    .also = secret | secrets de l’entreprise | secret professionnel | confidentiel | confidentialité | données confidentielles | clause de confidentialité | accord de confidentialité | j’ai pas le droit de montrer | je peux pas montrer mon code | données des clients | anonymiser | secret défense | captures du réseau | captures de ma boîte

vae-topic-plagiat =
    Écrivez avec vos mots. Si un dossier est copié ou frauduleux, le diplôme peut être refusé ou retiré. Le candidat est d’abord entendu (code du travail, R6412-7).

    Un outil d’intelligence artificielle peut corriger une phrase. Il ne peut pas vivre votre travail à votre place. N’y mettez aucun secret. Au jury, vous expliquerez chaque page.

    Je ne connais pas de règle propre à ces outils : demandez au certificateur.
    .title = Copier, ou utiliser une intelligence artificielle
    .also = plagiat | copier | copier sur internet | recopier un dossier | acheter un dossier | quelqu’un peut écrire pour moi | faire écrire mon dossier | chatgpt | chat gpt | utiliser l’ia | ia | intelligence artificielle | triche | tricher | fraude | recopier | recopier son livret | demander à chatgpt

## Le jury et l’entretien

vae-topic-jury =
    Le jury lit votre dossier, vous écoute, puis décide. Il veut comprendre ce que vous faites vraiment. Il peut demander un travail pratique.

    Un membre du jury doit être sans lien avec vous. Si vous en connaissez un, dites-le au certificateur.
    .title = Qui est dans le jury
    .also = c’est qui le jury | combien de personnes au jury | que fait le jury | membres du jury | composition du jury | le jury décide quoi | je connais quelqu’un du jury | épreuve devant le jury | quand est le jury | date du prochain jury | le jury c’est qui | gens du jury | combien au jury

vae-topic-entretien =
    Vous présentez votre travail, souvent 10 à 20 minutes. Puis le jury pose des questions.

    Préparez : qui vous êtes, deux situations réussies, une difficulté et ce qu’elle vous a appris. Dites « je ». Répétez à voix haute, montre en main.

    Apportez une pièce d’identité, la convocation et une copie de votre dossier. Partez en avance.
    .title = L’entretien avec le jury
    .also = l’entretien ça se passe comment | comment se passe l’entretien | comment se passe l’oral | préparer l’entretien | préparer mon oral | présentation orale | que dire au jury | quelles questions au jury | questions du jury | ça dure combien l’entretien | quoi apporter | je dois amener quoi | diaporama | powerpoint | l’oral dure combien de temps | ça se passe comment l’entretien | ça se passe comment l’oral | l’oral comment ça se passe

vae-topic-stress =
    Avoir peur avant un jury est normal. Le jury vous interroge sur votre travail : c’est vous qui le connaissez le mieux.

    Trois choses aident :
    – répéter devant quelqu’un ;
    – apprendre sa première phrase par cœur ;
    – souffler lentement avant d’entrer.

    Vous pouvez demander au jury de répéter une question. Et si c’est trop lourd, écrivez « parler à quelqu’un ».
    .title = La peur du jury
    .also = stress | stressé | je stresse trop | trac | j’ai le trac | peur du jury | j’ai peur du jury | j’ai peur de l’oral | j’ai peur de rater | je panique | angoisse du jury | et si je rate | je suis timide | je parle mal en public | je vais me planter | je stresse | peur de bafouiller | trouille | je meurs de trouille | disparaître sous terre | peur de l’oral | peur de l’entretien | peur de passer devant le jury | j’angoisse pour l’oral | je stresse pour l’oral | je stresse pour le jury | je suis stressé | je suis stressée

vae-topic-absence-jury =
    Cela arrive. Prévenez vite le certificateur : dites que vous ne venez pas, et demandez une nouvelle date. Un justificatif aide, si vous en avez un.

    Votre VAE ne s’arrête pas là. Je n’ai pas besoin de savoir pourquoi.
    .title = Si je ne peux pas venir au jury
    .also = je peux pas venir au jury | je peux pas y aller | changer la date du jury | reporter le jury | reporter l’entretien | nouvelle date de jury | en retard au jury | je pourrai pas venir | si je suis malade le jour | si je peux pas venir | si j’ai un empêchement | empêchement

## Le résultat et la suite

vae-topic-resultats =
    Le jury peut valider tout le diplôme, certains blocs, ou rien cette fois. Le certificateur vous envoie la notification.
    .title = Le résultat
    .also = les résultats | quand est le résultat | quand j’aurai le résultat | résultat du jury | notification du résultat | c’est quand les résultats | comment savoir si je l’ai | après le jury | et après le jury | résultat au bout de combien de temps | je saurai quand | quand je saurai | quand on a le résultat
vae-topic-resultats-date-connue = Le vôtre est attendu au plus tard le { $date-resultat }. Passé ce jour, demandez-le au certificateur.
vae-topic-resultats-date-inconnue = Gardez-la : elle sert pour toute la suite.

vae-topic-partielle =
    Une partie du diplôme est à vous. Le jury nomme les blocs acquis, et ce qui reste à montrer. Pour ce reste, vous choisissez :
    – une évaluation complémentaire, sur ces blocs seulement ;
    – une formation courte, puis l’évaluation ;
    – plus d’expérience, puis une nouvelle demande.

    Votre conseiller vous dit comment faire et comment payer. Pour l’évaluation complémentaire, un nouveau congé VAE est possible la même année.
    .title = Après une validation partielle
    .also = validation partielle que faire | il me manque un bloc | il me manque des blocs | il me reste un bloc | blocs acquis combien de temps | mes blocs sont valables combien de temps | repasser un bloc | passer les blocs manquants | compléter mon diplôme | finir mon diplôme | partiellement validé | je garde mes blocs | mes blocs combien de temps | si j’ai que une partie | si j’ai qu’une partie

vae-topic-aucune =
    C’est une dure nouvelle. Elle parle d’un dossier et d’un jour, pas de votre valeur.

    Prenez quelques jours. Puis lisez la notification avec quelqu’un : accompagnateur, conseiller, Dava. Demandez ce qui manquait. Vos descriptions et vos preuves peuvent resservir.

    Ensuite : plus d’expérience, une formation, une nouvelle demande, ou un autre diplôme. Rien ne presse.
    .title = Si rien n’est validé
    .also = échec que faire | repasser devant le jury | recommencer la vae | refaire une vae | zéro bloc que faire | jury me donne rien | si on me donne rien | rien validé je peux retenter | si j’ai rien | si je rate tout | si le jury dit non | et si je l’ai pas

vae-topic-formation =
    Après une validation partielle, une formation plus courte peut préparer les blocs qui restent. On peut aussi compléter par de l’expérience.

    Une aide spéciale existe parfois pour cela. Votre conseiller vous dit laquelle, comment la demander et comment la payer.
    .title = Une formation pour compléter
    .also = formation courte après le jury | formation complémentaire | suivre une formation | une formation pour finir | quelle formation | se former pour compléter | formation pour les blocs manquants | parcours mixte | cours pour le bts | me former après la vae

vae-topic-attestation =
    Elle se demande : elle ne part pas toute seule. Écrivez au certificateur, avec la date du jury.

    Elle prouve le diplôme, ou les blocs acquis. Gardez l’original et donnez des copies.
    .title = Demander l’attestation
    .also = demander mon attestation | attestation de réussite | attestation de blocs | attestation des blocs | preuve de mon diplôme | quand j’aurai mon diplôme papier | recevoir mon diplôme | le papier du diplôme | mon diplôme est perdu | certificat de réussite | relevé de blocs | papier qui prouve | un papier qui prouve les blocs

## Quand ça bloque

vae-topic-blocages =
    .title = Ce qui bloque à cette étape
    .also = ça bloque | ça avance pas | les blocages | c’est quoi les pièges | les pièges | pièges à éviter | erreurs à éviter | les erreurs fréquentes | qu’est-ce qui bloque | astuces | les gens bloquent | où on bloque | conseils pour avancer | monde abandonne | je bloque | je suis bloqué | je suis bloquée | blocages
vae-topic-blocages-orientation =
    Au début, trois choses bloquent souvent :
    – savoir qui appeler : écrivez « contact » ;
    – personne ne répond : essayez un autre lieu de la liste ;
    – choisir le bon diplôme et le bon niveau : un conseiller compare vos activités au référentiel, la liste officielle des compétences.
vae-topic-blocages-dava =
    Ici, quatre choses bloquent souvent :
    – quelle académie : celle du domicile ou celle du travail ;
    – quelle piste : le Dava le dit, demandez-le par écrit ;
    – toujours pas de réponse : un second message, puis un appel ;
    – une seule académie par an : choisissez avant d’envoyer.
vae-topic-blocages-recevabilite =
    Ici, des papiers manquent souvent :
    – attestation de l’employeur : contrat et bulletins de salaire la remplacent, même si l’entreprise a fermé ;
    – heures : le récapitulatif annuel du salaire les montre ;
    – formulaire : datez et signez, rubrique 6 aussi ;
    – papiers étrangers : il faut un traducteur assermenté.
vae-topic-blocages-dossier =
    Ici, cinq choses bloquent souvent :
    – la page blanche : racontez une seule journée ;
    – une liste de tâches : dites plutôt vos choix ;
    – peu de preuves : une par situation suffit pour commencer ;
    – les secrets : cachez les noms ;
    – le temps : sur France VAE, attention au 6e mois.
vae-topic-blocages-jury =
    Ici, c’est l’attente qui pèse :
    – demandez la date de la prochaine session au certificateur ;
    – signalez tout changement d’adresse ;
    – relisez votre dossier une fois par mois, à voix haute.
vae-topic-blocages-entretien =
    Ici, trois choses bloquent souvent :
    – le trac : répétez devant quelqu’un ;
    – parler de l’équipe : dites « je » plutôt que « nous » ;
    – un empêchement : prévenez vite, et demandez une autre date.
vae-topic-blocages-suite =
    Après le jury, beaucoup s’arrêtent à une validation partielle. Pourtant, les blocs acquis restent à vous.

    Deux petites choses aident : demander l’attestation, et revoir un conseiller.

vae-topic-abandon =
    Vous en avez assez : c’est permis. La VAE est longue, et beaucoup de personnes pensent à arrêter en chemin. Ce que vous avez fait reste fait.

    Avant de décider, essayez une petite chose : dix minutes, une phrase, ou un appel à un conseiller. Vous pouvez aussi souffler : écrivez « pause ». Pour une vraie personne, écrivez « parler à quelqu’un ».

    Et si vous arrêtez, revenir reste possible.
    .title = J’ai envie d’arrêter
    .also = abandon | je veux abandonner | j’ai envie d’abandonner | je veux arrêter la vae | j’arrête tout | je suis découragé | je suis découragée | c’est trop long | c’est trop dur | j’y arrive pas | j’ai plus envie

## Ce programme

vae-topic-robot =
    Je suis un programme, pas une personne. Je dis des textes préparés par le centre. Je peux mal comprendre un message. Je ne décide de rien : le certificateur et le jury décident.

    Pour une vraie personne, écrivez « parler à quelqu’un ».
    .title = Suis-je un robot
    .also = t’es un robot | tu es un robot | vous êtes un robot | c’est un robot | c’est un bot | robot | bot | tu es humain | vous êtes une vraie personne | je parle à qui | qui es-tu | qui êtes-vous | tu es une ia | c’est une machine | je parle à une vraie personne | à une machine

vae-topic-qui-voit =
    Le centre garde vos réponses, chiffrées, 12 mois au plus après votre dernier message. Telegram voit aussi cette conversation.

    Les conseillers voient un numéro, votre étape et votre question. Ils voient votre nom seulement si vous l’acceptez. Quand un conseiller vous répond, il lit ce que vous écrivez.

    Pour voir vos réponses : « mes données ». Pour tout supprimer : « effacer ».
    .title = Qui voit mes réponses
    .also = qui voit | qui lit mes messages | qui peut lire | c’est privé | vie privée | données personnelles | rgpd | c’est anonyme | c’est sécurisé | vous gardez quoi | combien de temps vous gardez | telegram voit mes messages | mon conseiller voit tout | mon employeur voit | qui lit ce que j’écris | qui lit | vous donnez mes infos

## Les lettres, prêtes à copier

vae-topic-lettres = Choisissez une lettre. Elle est prête à copier : vous remplissez les points, puis vous signez.
    .title = Les lettres prêtes à copier
    .also = lettre | lettres | une lettre | modèles de lettres | lettre type | courrier | courrier type | mail type | modèle de mail | écrire une lettre | exemple de lettre | courrier tout fait

vae-topic-lettre-dava =
    À copier, puis à compléter :

    Madame, Monsieur,

    Je souhaite faire une VAE pour le BTS SIO, option …………. Je vous joins la liste de mes activités.

    Je vous prie de bien vouloir m’indiquer :
    – la piste à suivre, France VAE ou le formulaire CERFA ;
    – les frais et la date du prochain jury ;
    – les matières générales dont je peux être dispensé.

    Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Écrire au Dava
    .also = contacter le dava par écrit | lettre dava | lettre au dava | premier message au dava | que dire au dava | quoi demander au dava | modèle de mail pour le dava | écrire un mail au dava | modèle de mail au dava | mail pour le dava | écrire au dava
vae-topic-lettre-employeur =
    À copier, puis à compléter :

    Madame, Monsieur,

    Je prépare une validation des acquis de l’expérience (VAE). J’ai besoin d’une attestation de mon travail.

    Je vous prie de bien vouloir y indiquer :
    – la période : du ………… au ………… ;
    – mes fonctions et mes activités : ………… ;
    – le nombre d’heures par semaine : …………

    Elle doit être datée et signée.

    Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Demander l’attestation à l’employeur
    .also = lettre employeur | lettre à l’employeur | lettre à mon employeur | lettre à mon patron | lettre attestation employeur | demander une attestation à mon employeur | mail à mon ancien employeur | attestation de mon ancien patron | modèle attestation employeur | j’écris à mon ancien patron | écrire à mon ancien patron | modèle de lettre attestation employeur | ancien patron pour avoir l’attestation

vae-topic-lettre-benevole =
    À copier, puis à compléter :

    Madame, Monsieur,

    J’ai été bénévole dans votre association, du ………… au …………. Je prépare une VAE pour le BTS SIO. Une attestation signée d’un responsable est obligatoire.

    Je vous prie de bien vouloir y indiquer :
    – ma mission et son cadre : ………… ;
    – la durée et le nombre d’heures : ………… ;
    – les compétences utilisées : …………

    Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Demander l’attestation à l’association
    .also = lettre bénévole | lettre bénévolat | lettre association | lettre à l’association | lettre attestation bénévolat | demander une attestation à l’association | modèle attestation bénévolat | mail à mon association | modèle d’attestation de bénévolat | président de l’asso | l’asso doit écrire

vae-topic-lettre-silence =
    À envoyer une fois le délai passé :

    Madame, Monsieur,

    J’ai déposé une demande de recevabilité pour le BTS SIO. Mon dossier est complet depuis le { $date-complet }.

    Le délai de réponse est de deux mois (code du travail, article R6412-4). Il se terminait le { $reponse-recevabilite }. À ce jour, le { $today }, j’attends toujours la décision.

    Selon cette règle, mon dossier est recevable. Je vous prie de me le confirmer par écrit.

    Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Faire confirmer la recevabilité
    .also = lettre silence | lettre sans réponse | lettre recevabilité | lettre délai dépassé | lettre deux mois | confirmer ma recevabilité | lettre de relance | courrier de relance | mail de relance | relancer par écrit | lettre pour dire que 2 mois sans réponse | j’écris quoi au dava

vae-topic-lettre-conge =
    À envoyer 30 jours avant, avec une preuve de la date :

    Madame, Monsieur,

    Je demande une autorisation d’absence pour VAE (code du travail, article R6422-2) :
    – diplôme : BTS SIO ;
    – certificateur : ministère de l’Enseignement supérieur ;
    – action : ………… ;
    – date : { $date-jury } ;
    – durée : ………… heures.

    La preuve de ma recevabilité est jointe. Je vous remercie de me répondre par écrit dans les quinze jours calendaires.

    Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Demander une absence
    .also = lettre congé | lettre de congé | lettre absence | lettre autorisation d’absence | lettre pour le jury à mon employeur | demande de congé écrite | modèle demande de congé | écrire à mon employeur pour le jury | modèle pour demander le congé | j’écris quoi au patron

vae-topic-lettre-jury =
    À envoyer dès que possible :

    Madame, Monsieur,

    Je devais passer devant le jury de VAE du BTS SIO le { $date-jury }. J’ai un empêchement. Pièce jointe : …………

    Je vous prie de m’indiquer la date d’une prochaine session. Mon dossier de validation reste le même.

    Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Demander une nouvelle date de jury
    .also = lettre jury | lettre nouvelle date | lettre report jury | lettre pour reporter le jury | demander une nouvelle date | écrire pour changer la date | lettre absence au jury | mail pour prévenir le jury

vae-topic-lettre-attestation =
    À copier, puis à compléter :

    Madame, Monsieur,

    Le jury de VAE du BTS SIO, réuni le { $date-jury }, a validé une partie de mon diplôme.

    Je vous demande l’attestation des blocs de compétences acquis (code du travail, article R6412-7). Je vous prie aussi de m’indiquer ce qui reste à évaluer, et la date de la prochaine évaluation complémentaire.

    Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Demander l’attestation des blocs
    .also = lettre attestation | lettre attestation blocs | lettre attestation partielle | lettre validation partielle | lettre après le jury | demander l’attestation par écrit | modèle demande attestation | écrire pour mon attestation | attestation partielle | lettre pour demander l’attestation partielle | réclamer mes blocs | courrier pour réclamer mes blocs
