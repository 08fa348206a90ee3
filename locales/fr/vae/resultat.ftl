vae-resultat =
    Le jury est passé. Il valide tout le diplôme, une partie, ou rien cette fois. Une partie, c’est un ou plusieurs blocs du diplôme.
    .title = Résultat
    .action = Attendez la notification du résultat, puis dites-moi ce qu’elle dit.
    .need = Gardez la notification : elle sert pour toute la suite.
    .duration = Le résultat arrive dans les 15 jours.
    .stay = Rien ne presse. Vous pouvez me répondre quand vous voulez.

vae-resultat-resultat = Quel est le résultat du jury ?
    .label = Résultat du jury
    .choice-complete = J’ai tout le diplôme
    .choice-complete-also = validation totale | validation complète | totale | complète | complet | tout | j’ai le diplôme | diplôme obtenu | réussi | j’ai réussi | j’ai tout eu | c’est gagné
    .choice-partielle = J’ai une partie
    .choice-partielle-also = validation partielle | partielle | partiel | une partie | des blocs | quelques blocs | un bloc | à moitié
    .choice-aucune = Rien n’est validé
    .choice-aucune-also = aucune validation | aucune | rien | raté | échec | échoué | refusé | pas validé | zéro bloc
    .choice-pas-encore = Je ne sais pas encore
    .choice-pas-encore-also = non | pas encore | toujours pas | j’attends | rien reçu | en attente | aucune nouvelle | toujours rien | je n’ai pas encore | ce n’est pas encore | nan
    .retry = Je n’ai pas compris. Choisissez une des réponses.
    .help = La notification nomme les blocs acquis. Un bloc est une partie du diplôme.
    .noted-complete = Bravo, c’est une grande réussite.
    .noted-partielle = C’est déjà beaucoup : ces blocs sont à vous pour toujours.
    .noted-aucune = C’est une dure nouvelle. Elle juge un dossier, pas votre valeur.

vae-resultat-date-jury = À quelle date le jury s’est-il réuni ?
    .label = Date du jury
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2027.
    .help = Le résultat est notifié dans les 15 jours qui suivent.
    .skip = Je ne sais pas

vae-resultat-suite = Que voulez-vous faire maintenant ?
    .label = La suite
    .choice-formation = Suivre une formation courte
    .choice-formation-also = formation | une formation | me former | apprendre | formation courte | cours
    .choice-experience = Gagner de l’expérience
    .choice-experience-also = expérience | de l’expérience | travailler | plus d’expérience
    .choice-nouvelle-demande = Faire une nouvelle demande
    .choice-nouvelle-demande-also = nouvelle demande | recommencer | refaire une demande | nouvelle vae | repasser | repasser le jury
    .choice-reflechir = Réfléchir
    .choice-reflechir-also = je réfléchis | je veux réfléchir | je ne sais pas | rien pour l’instant | attendre
    .choice-conseiller = En parler avec un conseiller
    .choice-conseiller-also = en parler | parler | un conseiller | conseiller | avec un conseiller
    .retry = Je n’ai pas compris. Choisissez une des réponses.
    .help = Le certificateur dit ce qui reste à montrer. Les aides et les dates changent : un conseiller peut les chercher avec vous.
    .noted-conseiller = Gardez la décision du jury près de vous pour cet échange.
    .noted-reflechir = Prenez votre temps. Je reviendrai vers vous.

vae-resultat-deadline-date-resultat = Résultat attendu au plus tard le { $date }, 15 jours après le jury.

vae-resultat-reminder-question-ouverte = Il reste une question sur le résultat. Répondez quand vous voulez.
    .adviser = La personne s’est arrêtée à l’étape du résultat.

vae-resultat-reminder-relance-resultat = Les 15 jours sont passés. Si le résultat n’est pas arrivé, demandez-le au certificateur.
    .adviser = Pas de résultat connu après le délai de 15 jours.

vae-resultat-reminder-relance-sans-date = Si le résultat du jury tarde, demandez-le au certificateur.
    .adviser = Pas de résultat connu, et la date du jury est inconnue.

vae-resultat-reminder-relance-suite = Je reviens vers vous pour la suite de votre VAE. Il n’y a pas de mauvais choix.
    .adviser = La personne réfléchit encore à la suite, sans nouvelles.
