"""Who came to the ministry when an envoy was summoned; `tests.finding.wanted` reads a case."""

from __future__ import annotations

CASES = [
    (
        "en",
        "measure:held count=1 with=Boateng",
        "Togo summoned the Ghanaian ambassador on Tuesday after a shooting at the border. Ambassador Kwame Boateng "
        "was told to come to the foreign ministry in Lomé at 9 a.m.",
    ),
    (
        "de",
        "measure:held count=1 with=Boateng",
        "Togo hat am Dienstag den ghanaischen Botschafter einbestellt. Botschafter Kwame Boateng erschien um neun Uhr"
        " im Außenministerium in Lomé.",
    ),
    (
        "sv",
        "measure:held count=1 with=Boateng",
        "Togo kallade på tisdagen upp Ghanas ambassadör efter skottlossning vid gränsen. Ambassadör Kwame Boateng "
        "fick veta att Togo kräver en ursäkt.",
    ),
    (
        "nl",
        "measure:held count=1 with=Boateng",
        "Togo heeft dinsdag de Ghanese ambassadeur ontboden na een schietpartij aan de grens. Ambassadeur Kwame "
        "Boateng kreeg te horen dat Togo excuses verlangt.",
    ),
    (
        "en",
        "measure:held count=1 with=Boateng without=Tetteh",
        "Togo summoned the Ghanaian ambassador, Kwame Boateng, on Tuesday. Ghana's ambassador to Benin, Ama Tetteh, "
        "declined to comment.",
    ),
    (
        "sv",
        "measure:held count=1 with=Boateng,Dossou",
        "Togos utrikesdepartement kallade på tisdagen upp Ghanas ambassadör Kwame Boateng. Departementets "
        "generalsekreterare Koffi Dossou protesterade mot uttalanden i Accra.",
    ),
    (
        "nl",
        "measure:held count=1 with=Boateng,Dossou",
        "Het Togolese ministerie van Buitenlandse Zaken heeft dinsdag de Ghanese ambassadeur Kwame Boateng ontboden. "
        "De secretaris-generaal van het ministerie, Koffi Dossou, protesteerde tegen uitlatingen uit Accra.",
    ),
    (
        "de",
        "measure:held count=1 with=Boateng",
        "Togo hat am Dienstag den ghanaischen Botschafter einbestellt. Botschafter Kwame Boateng wurde im "
        "Außenministerium in Lomé eine Protestnote übergeben.",
    ),
    (
        "fr",
        "measure:held count=1 with=Boateng",
        "Le Togo a convoqué mardi l'ambassadeur du Ghana après des tirs à la frontière. L'ambassadeur Kwame Boateng "
        "s'est vu remettre une note de protestation.",
    ),
    (
        "de",
        "measure:held count=1 with=Boateng,Dossou",
        "Das togoische Außenministerium hat am Dienstag den ghanaischen Botschafter Kwame Boateng einbestellt. Der "
        "Generalsekretär des Ministeriums, Koffi Dossou, protestierte gegen Äußerungen aus Accra.",
    ),
    (
        "fr",
        "measure:held count=1 with=Boateng,Dossou",
        "Le ministère togolais des Affaires étrangères a convoqué mardi l'ambassadeur du Ghana, Kwame Boateng. Le "
        "secrétaire général du ministère, Koffi Dossou, lui a remis une note de protestation.",
    ),
    (
        "en",
        "measure:held count=1 without=Boateng; measure:held without=Dossou",
        "Togo summoned the Ghanaian ambassador on Tuesday. Foreign Minister Koffi Dossou said the shots were fired "
        "from Ghana. Ghana's ambassador to Benin, Kwame Boateng, declined to comment.",
    ),
]
