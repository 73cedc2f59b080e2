"""What the verifier understands on a command line; apart from it, so that naming a command loads no cryptography."""

import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the verifier understands to a command line."""
    parser.add_argument("bundle", metavar="GÓI.zip|BẰNG-CHỨNG.tlog-proof|CAM-KẾT")
    parser.add_argument("policy", metavar="CHÍNH-SÁCH", help="tin sổ nào, chứng nhân nào / whom to trust")
    parser.add_argument(
        "--since", metavar="MỐC", help="mốc hoặc bằng chứng giữ từ trước / a checkpoint kept from before"
    )
    parser.add_argument("--opening", metavar="TỆP", help="tệp mở nội dung đơn / what opens a report's commitment")
    parser.add_argument("--promise", metavar="CAM-KẾT", help="cam kết phải được giữ / a promise that must be kept")
    parser.add_argument("--key", metavar="TỆP", help="receipts.vkey, để kiểm cam kết / the key of promises")
    parser.add_argument("--complete", action="store_true", help="phải có đủ bút toán / nothing may be withheld")
    parser.add_argument("--json", action="store_true", help="kết quả dạng dữ liệu / as data")
    parser.add_argument("--language", choices=("vi", "en"), help="chỉ một ngôn ngữ / one language only")
