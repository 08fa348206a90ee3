vae-entretien =
    L’entretien avec le jury. Vous parlez de votre travail, puis vous répondez aux questions. Ce n’est pas un examen de cours : vous connaissez déjà le sujet.
    .title = Entretien
    .action = Préparez quelques minutes de présentation, à voix haute.
    .need = Apportez une pièce d’identité et la convocation.
    .duration = Comptez 30 à 60 minutes.
    .stay = Relisez votre dossier et dites « je ». Je vous écris avant le jour du jury.

vae-entretien-passage = Avez-vous passé l’entretien avec le jury ?
    .label = Passage devant le jury
    .choice-oui = Oui, c’est passé
    .choice-oui-also = oui | ouais | c’est passé | passé | fait | c’est fait | terminé
    .choice-absent = Je n’ai pas pu y aller
    .choice-absent-also = absent | absente | raté | manqué | je n’y suis pas allé | je n’y suis pas allée | malade | empêché | empêchée
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | bientôt | c’est prévu | j’attends la date | je n’ai pas encore | ce n’est pas encore | nan
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = Le jury réunit des professeurs et des professionnels. Ils veulent comprendre ce que vous faites.
    .noted-oui = Bravo d’être allé jusque-là.
    .noted-absent = Cela arrive. Écrivez vite au Dava : dites pourquoi, et demandez une nouvelle date. Pas besoin de me donner la raison.

vae-entretien-date-jury = Quelle est la date de votre entretien ?
    .label = Date du jury
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2027.
    .help = Elle est écrite sur la convocation. Je vous préviendrai avant.
    .skip = Je ne la connais pas

vae-entretien-conge = Avez-vous demandé une absence à votre employeur pour ce jour ?
    .label = Demande d’absence
    .choice-oui = Oui
    .choice-oui-also = ouais | c’est fait | fait | demandé | demandée | accordé | accordée
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | à faire | je vais le faire | je n’ai pas encore | ce n’est pas encore | nan
    .choice-sans = Je n’en ai pas besoin
    .choice-sans-also = pas besoin | pas la peine | sans | je ne travaille pas ce jour-là | je suis en congé | c’est mon jour de repos
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = La demande se fait au plus tard 30 jours avant. Joignez la preuve de votre recevabilité.

vae-entretien-documents = Avez-vous ces deux papiers pour le jour du jury ?
    .label = Vos documents
    .help = Cochez ce que vous avez. N’envoyez rien ici.
    .retry = Je n’ai pas compris. Écrivez les numéros de ce que vous avez, par exemple : 1 et 2.

vae-entretien-document-convocation = La convocation
    .help = Vérifiez la date, l’heure et l’adresse.

vae-entretien-document-piece-identite = Une pièce d’identité
    .help = Vérifiez sa date de validité.

vae-entretien-preparation = Avez-vous préparé votre présentation au jury ?
    .label = Présentation au jury
    .choice-prete = Oui, elle est prête
    .choice-prete-also = oui | prêt | prête | ouais | c’est prêt | je suis prêt | je suis prête | fait | c’est fait
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | pas prêt | pas prête | en cours | j’ai peur | je stresse | je n’ai pas encore | ce n’est pas encore | nan
    .retry = Je n’ai pas compris. Répondez « Oui » ou « Pas encore ».
    .help = Dites qui vous êtes, ce que vous faisiez, puis deux situations que vous avez réussies. Répétez devant quelqu’un.

vae-entretien-reminder-question-ouverte = Il reste une question à l’étape 6. Répondez quand vous voulez.
    .adviser = La personne s’est arrêtée pendant l’étape 6, entretien.

vae-entretien-reminder-veille = L’entretien a lieu le { $date }. Prenez une pièce d’identité et la convocation. Partez en avance. Vous connaissez votre travail mieux que personne.
    .done = Je suis prêt
    .adviser = L’entretien a lieu demain.

vae-entretien-reminder-preparation = L’entretien a lieu le { $date }. Préparez quelques phrases et répétez-les devant quelqu’un.
    .done = C’est préparé
    .adviser = L’entretien approche et la présentation n’est pas prête.

vae-entretien-reminder-absence = L’entretien a lieu le { $date }. L’absence se demande à l’employeur 30 jours avant, par écrit. Sans réponse en 15 jours, c’est oui.
    .done = C’est demandé
    .adviser = L’absence n’est pas encore demandée à l’employeur.

vae-entretien-reminder-apres-entretien = Votre entretien était prévu. J’espère que tout s’est bien passé.
    .adviser = Pas de nouvelles après la date de l’entretien.

vae-entretien-reminder-relance-date = Avec la date de l’entretien, je pourrai vous prévenir à temps. Le certificateur peut la donner.
    .adviser = La date de l’entretien reste inconnue.

vae-entretien-reminder-relance-absent = Une absence n’arrête pas votre VAE. Demandez une nouvelle date au Dava.
    .adviser = La personne n’a pas pu aller à l’entretien et n’a pas de nouvelle date.
